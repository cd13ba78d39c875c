namespace GraphTasks.GraphQL.Language;

/// <summary><c>@directive(argument:)</c>. See https://spec.graphql.org/September2025/#DirectiveArgumentCoordinate.</summary>
public sealed class DirectiveArgumentCoordinateNode : SchemaCoordinateNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.DirectiveArgumentCoordinate;

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The argument.</summary>
    public required NameNode ArgumentName { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(ArgumentName);
    }
}
