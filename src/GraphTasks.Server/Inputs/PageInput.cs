using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs;

/// <summary>The four arguments of a connection.</summary>
internal static class PageInput
{
    public static PageRequest Read(InputObject arguments) => PageRequest.Of(
        arguments.Get<int?>("first"), arguments.Get<string>("after"), arguments.Get<int?>("last"), arguments.Get<string>("before"));
}
