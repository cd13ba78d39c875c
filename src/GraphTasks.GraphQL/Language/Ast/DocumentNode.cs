namespace GraphTasks.GraphQL.Language;

/// <summary>A whole document, executable or of a type system. See https://spec.graphql.org/September2025/#Document.</summary>
public sealed class DocumentNode : Node
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.Document;

    /// <summary>The definitions in source order.</summary>
    public required IReadOnlyList<DefinitionNode> Definitions { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Definitions);
    }
}
