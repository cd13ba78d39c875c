using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.TypeSystem.Scalars;

/// <summary>Boolean: true or false (https://spec.graphql.org/September2025/#sec-Boolean). Values are <see cref="bool"/>.</summary>
internal sealed class BooleanCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = (literal as BooleanValueNode)?.Value;
        error = value is null ? $"Boolean cannot represent a non boolean value: {LiteralText.Of(literal)}" : null;
        return value is not null;
    }

    public override bool TryReadInput(object input, out object? value, out string? error)
    {
        value = input as bool?;
        error = value is null ? $"Boolean cannot represent a non boolean value: {Inspection.Of(input)}" : null;
        return value is not null;
    }
}
