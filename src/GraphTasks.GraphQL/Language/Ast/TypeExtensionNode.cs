namespace GraphTasks.GraphQL.Language;

/// <summary>The extension of a named type.</summary>
public abstract class TypeExtensionNode : TypeSystemExtensionNode
{
    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The directives in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
