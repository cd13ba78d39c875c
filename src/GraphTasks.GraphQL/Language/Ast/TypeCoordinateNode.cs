namespace GraphTasks.GraphQL.Language;

/// <summary><c>Type</c>. See https://spec.graphql.org/September2025/#TypeCoordinate.</summary>
public sealed class TypeCoordinateNode : SchemaCoordinateNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.TypeCoordinate;

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
    }
}
