using System.Globalization;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.TypeSystem.Scalars;

/// <summary>ID: a string, or a whole number read as one (https://spec.graphql.org/September2025/#sec-ID). Values are <see cref="string"/>.</summary>
internal sealed class IdCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode whole => whole.Value,
            _ => null,
        };
        error = value is null ? $"ID cannot represent a non-string and non-integer value: {LiteralText.Of(literal)}" : null;
        return value is not null;
    }

    public override bool TryReadInput(object input, out object? value, out string? error)
    {
        value = input switch
        {
            string text => text,
            int whole => whole.ToString(CultureInfo.InvariantCulture),
            long whole => whole.ToString(CultureInfo.InvariantCulture),
            double real when double.IsInteger(real) => real.ToString("F0", CultureInfo.InvariantCulture),
            _ => null,
        };
        error = value is null ? $"ID cannot represent value: {Inspection.Of(input)}" : null;
        return value is not null;
    }
}
