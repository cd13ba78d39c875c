using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>A unit that a steward names.</summary>
internal static class UnitId
{
    /// <summary>The key of the unit in a field: behind its global identifier, or the key itself.</summary>
    public static string KeyOf(InputObject input, string field) => GlobalId.KeyOf("Unit", input.Get<string>(field)!) ?? input.Get<string>(field)!;
}
