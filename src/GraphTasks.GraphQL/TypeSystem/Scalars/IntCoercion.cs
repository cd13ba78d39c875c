using System.Globalization;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.TypeSystem.Scalars;

/// <summary>Int: a whole number of 32 bits (https://spec.graphql.org/September2025/#sec-Int). Values are <see cref="int"/>.</summary>
internal sealed class IntCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = null;
        if (literal is not IntValueNode number)
            return Fail($"Int cannot represent non-integer value: {LiteralText.Of(literal)}", out error);
        if (!int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return Fail($"Int cannot represent non 32-bit signed integer value: {LiteralText.Of(literal)}", out error);
        value = whole;
        error = null;
        return true;
    }

    public override bool TryReadInput(object input, out object? value, out string? error)
    {
        value = null;
        double number;
        switch (input)
        {
            case int whole:
                number = whole;
                break;
            case long whole:
                number = whole;
                break;
            case double real when double.IsInteger(real):
                number = real;
                break;
            default:
                return Fail($"Int cannot represent non-integer value: {Inspection.Of(input)}", out error);
        }

        if (number is < int.MinValue or > int.MaxValue)
            return Fail($"Int cannot represent non 32-bit signed integer value: {Inspection.Of(input)}", out error);
        value = (int)number;
        error = null;
        return true;
    }

    private static bool Fail(string message, out string? error)
    {
        error = message;
        return false;
    }
}
