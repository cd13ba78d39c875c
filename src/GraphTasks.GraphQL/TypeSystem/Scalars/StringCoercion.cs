using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.TypeSystem.Scalars;

/// <summary>String: text (https://spec.graphql.org/September2025/#sec-String). Values are <see cref="string"/>.</summary>
internal sealed class StringCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = (literal as StringValueNode)?.Value;
        error = value is null ? $"String cannot represent a non string value: {LiteralText.Of(literal)}" : null;
        return value is not null;
    }

    public override bool TryReadInput(object input, out object? value, out string? error)
    {
        value = input as string;
        error = value is null ? $"String cannot represent a non string value: {Inspection.Of(input)}" : null;
        return value is not null;
    }
}
