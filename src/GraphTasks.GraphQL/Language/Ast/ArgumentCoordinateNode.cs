namespace GraphTasks.GraphQL.Language;

/// <summary><c>Type.field(argument:)</c>. See https://spec.graphql.org/September2025/#ArgumentCoordinate.</summary>
public sealed class ArgumentCoordinateNode : SchemaCoordinateNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.ArgumentCoordinate;

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The field.</summary>
    public required NameNode FieldName { get; init; }

    /// <summary>The argument.</summary>
    public required NameNode ArgumentName { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(FieldName);
        visitor.Visit(ArgumentName);
    }
}
