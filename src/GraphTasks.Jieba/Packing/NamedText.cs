using System.Globalization;
using System.Text;

namespace GraphTasks.Jieba.Packing;

/// <summary>A text that is read line by line, and its name for messages.</summary>
internal sealed record NamedText(TextReader Reader, string Name)
{
    /// <summary>The lines that are not empty, white space at their ends removed, with their numbers from 1.</summary>
    /// <exception cref="JiebaFormatException">The text is not UTF-8.</exception>
    public IEnumerable<(string Line, int Number)> Lines()
    {
        var number = 0;
        foreach (var line in RawLines())
        {
            number++;
            if (line.Trim() is { Length: > 0 } trimmed)
                yield return (trimmed, number);
        }
    }

    /// <summary>All lines as they are.</summary>
    /// <exception cref="JiebaFormatException">The text is not UTF-8.</exception>
    public IEnumerable<string> RawLines()
    {
        for (var number = 1; Next(number) is { } line; number++)
            yield return line;
    }

    /// <summary>A logarithm on a line.</summary>
    public double Number(string text, int line) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw new JiebaFormatException(Name, line, $"expected a number, not '{text}'");

    private string? Next(int number)
    {
        try
        {
            return Reader.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            throw new JiebaFormatException(Name, number, "expected UTF-8 text from here on");
        }
    }
}
