using System.Globalization;

namespace GraphTasks.Data.Tests;

/// <summary>One change of a fixed sequence: a document is written, written over or, with no tasks, removed.</summary>
public readonly record struct WriterChange(string Document, string Hash, int Tasks)
{
    private const int DocumentCount = 10;

    public static WriterChange Of(int number) =>
        new($"document-{number % DocumentCount}", number.ToString(CultureInfo.InvariantCulture), number % 7 == 3 ? 0 : 20 + (number % 40));
}
