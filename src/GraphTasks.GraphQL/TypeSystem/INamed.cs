namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>An element of a schema that is found by its name.</summary>
public interface INamed
{
    /// <summary>The name, as SDL spells it.</summary>
    string Name { get; }

    /// <summary>The description, or null when there is none.</summary>
    string? Description { get; }
}
