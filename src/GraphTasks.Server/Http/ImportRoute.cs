using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphTasks.Data.Access;
using GraphTasks.GraphQL;
using GraphTasks.Server.Access;
using GraphTasks.Server.Resolvers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace GraphTasks.Server.Http;

/// <summary><c>POST /import?name=FILE</c>: a ledger as the body, for programs that speak no GraphQL; answers as the mutation <c>importLedger</c> does.</summary>
internal static class ImportRoute
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static void Map(IEndpointRouteBuilder routes, Func<HttpContext, ReadScope> scopeOf, int maxBytes) =>
        routes.MapPost("/import", http => AnswerAsync(http, scopeOf, maxBytes));

    private static async Task AnswerAsync(HttpContext http, Func<HttpContext, ReadScope> scopeOf, int maxBytes)
    {
        using var scope = scopeOf(http);
        if (scope.Caller.Role < Role.Steward)
        {
            await Refusal.WriteAsync(http, StatusCodes.Status403Forbidden, RequiredRoles.Refusal("POST /import", Role.Steward, scope.Caller));
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        if (await ReadAsync(http.Request, maxBytes, http.RequestAborted) is not { } bytes)
        {
            await Refusal.WriteAsync(http, StatusCodes.Status413PayloadTooLarge, new GraphQLError($"A file may have {maxBytes} bytes here; larger ones are imported with graphtasks import.") { Code = GraphQLErrorCodes.LimitExceeded });
            return;
        }

        var payload = MutationResolvers.Import(scope, http.Request.Query["name"].ToString(), bytes);
        http.Response.StatusCode = payload.Errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        await http.Response.WriteAsJsonAsync(payload, Json, http.RequestAborted);
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellation)
    {
        if (request.ContentLength > maxBytes)
            return null;
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (bytes.Length + read > maxBytes)
                return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
