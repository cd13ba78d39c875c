using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.TypeSystem.Scalars;

/// <summary>The coercion of a custom scalar that none is given for: every value is taken as it is.</summary>
public sealed class AnyCoercion : ScalarCoercion
{
    private AnyCoercion()
    {
    }

    /// <summary>The only one: it has no state.</summary>
    public static AnyCoercion Instance { get; } = new();

    /// <inheritdoc/>
    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        error = null;
        value = UntypedValue.Of(literal);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryReadInput(object input, out object? value, out string? error)
    {
        error = null;
        value = input;
        return true;
    }
}
