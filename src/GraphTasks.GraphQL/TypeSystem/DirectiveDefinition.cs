using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>A directive (https://spec.graphql.org/September2025/#sec-Type-System.Directives).</summary>
public sealed class DirectiveDefinition : INamed
{
    internal DirectiveDefinition(string name) => Name = name;

    /// <summary>The name, without the at sign.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public string? Description { get; internal init; }

    /// <summary>Where the directive may stand, as SDL names it (<c>FIELD_DEFINITION</c>).</summary>
    public required IReadOnlyList<string> Locations { get; init; }

    /// <summary>True when the directive may stand more than once in one place.</summary>
    public bool IsRepeatable { get; internal init; }

    /// <summary>The arguments, in the order of the SDL.</summary>
    public NameTable<InputValue> Arguments { get; internal init; } = NameTable<InputValue>.Empty;

    /// <summary>The definition in the SDL; null for built-in directives.</summary>
    public DirectiveDefinitionNode? Node { get; internal init; }

    /// <summary>The name with the at sign (a schema coordinate).</summary>
    public override string ToString() => $"@{Name}";
}
