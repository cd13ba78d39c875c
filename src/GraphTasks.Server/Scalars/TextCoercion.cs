using System.Diagnostics.CodeAnalysis;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.Server.Scalars;

/// <summary>A scalar that is written as a string of one form.</summary>
internal abstract class TextCoercion : ScalarCoercion
{
    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error) =>
        TryRead((literal as StringValueNode)?.Value, out value, out error);

    public override bool TryReadInput(object input, out object? value, out string? error) => TryRead(input as string, out value, out error);

    /// <summary>What is expected, as an error says it.</summary>
    protected abstract string Expected { get; }

    /// <summary>Reads the text.</summary>
    protected abstract bool TryParse(string text, [NotNullWhen(true)] out object? value);

    private bool TryRead(string? text, out object? value, out string? error)
    {
        value = null;
        if (text is not null && TryParse(text, out value))
        {
            error = null;
            return true;
        }

        error = $"Expected {Expected}.";
        return false;
    }
}
