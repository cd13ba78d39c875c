using GraphTasks.GraphQL;
using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.Server.Access;

/// <summary>Answers requests that are refused before a route is reached, in the form of a GraphQL response.</summary>
internal static class Refusal
{
    public static async Task WriteAsync(HttpContext http, int status, GraphQLError error)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        using var response = GraphQLResponse.OfErrors(error);
        http.Response.ContentLength = response.Utf8.Length;
        await http.Response.Body.WriteAsync(response.Utf8, http.RequestAborted);
    }
}
