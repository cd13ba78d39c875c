using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs;

/// <summary>The input <c>JurisdictionFilter</c>.</summary>
internal static class JurisdictionFilterInput
{
    public static JurisdictionFilter? Read(InputObject? input) =>
        input is null ? null : new(input.List<string>("is")!, input.Get<bool>("below"));
}
