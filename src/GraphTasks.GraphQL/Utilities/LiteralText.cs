using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Literals as error messages show them: printed, or cut off where a document writes a long one.</summary>
internal static class LiteralText
{
    private const int Longest = 400;

    public static string Of(ValueNode literal)
    {
        // A long literal is not printed at all: each level of a nest would copy what is below it.
        if (literal.Location is { } location && location.End - location.Start > Longest)
            return $"{location.Source.Body.AsSpan(location.Start, Longest)}...";
        return Printer.Print(literal);
    }
}
