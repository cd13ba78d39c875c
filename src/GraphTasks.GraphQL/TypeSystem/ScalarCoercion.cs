using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>
/// Reads the values of a scalar (https://spec.graphql.org/September2025/#sec-Scalars.Input-Coercion). Values are null,
/// <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <c>IReadOnlyList&lt;object?&gt;</c>, <c>IReadOnlyDictionary&lt;string, object?&gt;</c>, or what a custom scalar makes of them.
/// </summary>
public abstract class ScalarCoercion
{
    /// <summary>
    /// Reads a literal of a document, which is neither null nor a variable (variables inside lists and objects are
    /// replaced before; during validation they may still be there).
    /// </summary>
    /// <param name="literal">The literal.</param>
    /// <param name="value">The value, when the result is true.</param>
    /// <param name="error">What is wrong, in a sentence of its own; null for the usual sentence.</param>
    public abstract bool TryReadLiteral(ValueNode literal, out object? value, out string? error);

    /// <summary>Reads a value of the request's variables, which is not null.</summary>
    /// <param name="input">The value as the transport read it.</param>
    /// <param name="value">The value, when the result is true.</param>
    /// <param name="error">What is wrong, in a sentence of its own; null for the usual sentence.</param>
    public abstract bool TryReadInput(object input, out object? value, out string? error);
}
