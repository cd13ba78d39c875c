namespace GraphTasks.GraphQL.Language;

/// <summary><c>Type.member</c>. See https://spec.graphql.org/September2025/#MemberCoordinate.</summary>
public sealed class MemberCoordinateNode : SchemaCoordinateNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.MemberCoordinate;

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The field, input field or enum value.</summary>
    public required NameNode MemberName { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(MemberName);
    }
}
