using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs;

/// <summary>The input <c>JurisdictionFilter</c>.</summary>
internal static class JurisdictionFilterInput
{
    /// <exception cref="QueryException">It names a division that there is not.</exception>
    public static JurisdictionFilter? Read(InputObject? input, ReadScope scope) =>
        input is null ? null : KnownTerms.Divisions(new(input.List<string>("is")!, input.Get<bool>("below")), scope);
}
