namespace GraphTasks.GraphQL.Language;

/// <summary>The use of a variable. See https://spec.graphql.org/September2025/#Variable.</summary>
public sealed class VariableNode : ValueNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.Variable;

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
    }
}
