namespace GraphTasks.GraphQL.Language;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode : Node
{
    /// <summary>The directives in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
