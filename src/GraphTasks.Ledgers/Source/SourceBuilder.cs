using System.Text;

namespace GraphTasks.Ledgers.Source;

/// <summary>Collects the lines of a format that is not plain text, each with its number in the file.</summary>
internal sealed class SourceBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<int> numbers = [];
    private readonly StringBuilder furniture = new();
    private readonly List<int> furnitureNumbers = [];

    /// <summary>The length of what has been added, in UTF-16 code units.</summary>
    public int Length => text.Length + furniture.Length;

    /// <summary>Adds a paragraph; a line break in it begins another line of the same number.</summary>
    /// <returns>The stretches of its lines that are not blank.</returns>
    public List<SourceSpan> Add(ReadOnlySpan<char> paragraph, int number)
    {
        var spans = new List<SourceSpan>(1);
        foreach (var range in paragraph.Split('\n'))
        {
            var line = paragraph[range];
            var start = text.Length;
            text.Append(line).Append('\n');
            numbers.Add(number);
            var trimmed = Trim(line);
            if (!line[trimmed].IsEmpty)
            {
                spans.Add(new SourceSpan(start + trimmed.Start.Value, start + trimmed.End.Value));
            }
        }

        return spans;
    }

    /// <summary>Adds a paragraph of the page's furniture; it stands after all content.</summary>
    public void AddFurniture(ReadOnlySpan<char> paragraph, int number)
    {
        foreach (var range in paragraph.Split('\n'))
        {
            furniture.Append(paragraph[range]).Append('\n');
            furnitureNumbers.Add(number);
        }
    }

    public SourceText Build()
    {
        var content = numbers.Count;
        numbers.AddRange(furnitureNumbers);
        text.Append(furniture);
        // The text ends with a line break, after which one more line is counted.
        numbers.Add(numbers.Count == 0 ? 1 : numbers[^1]);
        return new SourceText(text.ToString(), [.. numbers], furnitureNumbers.Count == 0 ? null : content);
    }

    private static Range Trim(ReadOnlySpan<char> line)
    {
        var (start, end) = (0, line.Length);
        while (start < end && Chars.IsSpace(line[start]))
        {
            start++;
        }

        while (end > start && Chars.IsSpace(line[end - 1]))
        {
            end--;
        }

        return start..end;
    }
}
