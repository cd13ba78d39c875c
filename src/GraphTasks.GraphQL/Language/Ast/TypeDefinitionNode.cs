namespace GraphTasks.GraphQL.Language;

/// <summary>The definition of a named type.</summary>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>The description before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The directives in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
