namespace GraphTasks.GraphQL.Language;

/// <summary><c>@directive</c>. See https://spec.graphql.org/September2025/#DirectiveCoordinate.</summary>
public sealed class DirectiveCoordinateNode : SchemaCoordinateNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.DirectiveCoordinate;

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
    }
}
