using System.Globalization;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.TypeSystem.Scalars;

/// <summary>Float: a finite double-precision number (https://spec.graphql.org/September2025/#sec-Float). Values are <see cref="double"/>.</summary>
internal sealed class FloatCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        var text = literal switch
        {
            IntValueNode whole => whole.Value,
            FloatValueNode real => real.Value,
            _ => null,
        };
        var read = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        value = read ? number : null;
        error = read ? null : $"Float cannot represent non numeric value: {LiteralText.Of(literal)}";
        return read;
    }

    public override bool TryReadInput(object input, out object? value, out string? error)
    {
        value = input switch
        {
            int whole => (double)whole,
            long whole => (double)whole,
            double real when double.IsFinite(real) => real,
            _ => null,
        };
        error = value is null ? $"Float cannot represent non numeric value: {Inspection.Of(input)}" : null;
        return value is not null;
    }
}
