using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>How a schema is built from SDL.</summary>
public sealed record SchemaOptions
{
    /// <summary>How the values of custom scalars are read, by the scalar's name; a scalar without an entry takes every value.</summary>
    public IReadOnlyDictionary<string, ScalarCoercion> Scalars { get; init; } = new Dictionary<string, ScalarCoercion>();

    /// <summary>Skips the SDL rules, for SDL that is known to keep them.</summary>
    public bool AssumeValidSdl { get; init; }
}
