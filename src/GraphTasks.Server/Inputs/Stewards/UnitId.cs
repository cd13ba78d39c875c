using GraphTasks.Enrichment.Units.Stewardship;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>A unit that a steward names.</summary>
internal static class UnitId
{
    /// <summary>The key of the unit in a field: behind its global identifier, or the key itself.</summary>
    /// <param name="input">The input with the field.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="within">Where the input stands in the mutation's input, with a point at the end.</param>
    /// <exception cref="StewardException">It is the identifier of something else.</exception>
    public static string KeyOf(InputObject input, string field, string within = "")
    {
        var name = input.Get<string>(field)!;
        return GlobalId.KeyOf("Unit", name, other => new StewardException("INVALID", within + field, $"\"{name}\" is the identifier of a {other}; expected a unit's identifier or key"));
    }
}
