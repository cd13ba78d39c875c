namespace GraphTasks.Ledgers.Source;

/// <summary>
/// The text of a file, cut into lines, with one role for each character. For formats that are not
/// plain text a line is one paragraph of a cell, and its number is the row or element it stands in.
/// </summary>
internal sealed class SourceText
{
    private const int MostViolations = 1000;
    private readonly SourceRole[] roles;
    private readonly int[] starts;
    private readonly int[]? numbers;
    private readonly List<string> violations = [];

    /// <param name="text">The text.</param>
    /// <param name="numbers">The number of each line in the file, where lines are not those of the file.</param>
    /// <param name="contentLines">The number of lines before those of the page's furniture; all lines where it is not given.</param>
    public SourceText(string text, int[]? numbers = null, int? contentLines = null)
    {
        Text = text;
        roles = new SourceRole[text.Length];
        starts = new int[text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < starts.Length; line++)
        {
            starts[line] = text.IndexOf('\n', starts[line - 1]) + 1;
        }

        this.numbers = numbers;
        LineCount = contentLines ?? starts.Length;
        for (var line = LineCount; line < starts.Length; line++)
        {
            ClaimRest(Whole(line), SourceRole.Furniture);
        }
    }

    public string Text { get; }

    /// <summary>The number of lines that can hold rows: those of the page's furniture follow them.</summary>
    public int LineCount { get; }

    public IReadOnlyList<string> Violations => violations;

    /// <summary>The line's number in the file, from 1.</summary>
    public int Number(int line) => numbers is null ? line + 1 : numbers[line];

    /// <summary>The line without its line break and without white space and marks of the format at its ends.</summary>
    public SourceSpan Trimmed(int line)
    {
        var start = starts[line];
        var end = line + 1 < starts.Length ? starts[line + 1] - 1 : Text.Length;
        return Trim(new SourceSpan(start, end));
    }

    /// <summary>The whole line without its line break.</summary>
    public SourceSpan Whole(int line)
    {
        var end = line + 1 < starts.Length ? starts[line + 1] - 1 : Text.Length;
        return new SourceSpan(starts[line], end);
    }

    public SourceSpan Trim(SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsEdge(start))
        {
            start++;
        }

        while (end > start && IsEdge(end - 1))
        {
            end--;
        }

        return new SourceSpan(start, end);
    }

    public ReadOnlySpan<char> this[SourceSpan span] => Text.AsSpan(span.Start, span.Length);

    public string String(SourceSpan span) => Text.Substring(span.Start, span.Length);

    public SourceRole Role(int position) => roles[position];

    /// <summary>The line, from 0, that a position stands in.</summary>
    public int LineAt(int position)
    {
        var index = Array.BinarySearch(starts, position);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Gives every character of the span, white space apart, its role; a second claim is a violation.</summary>
    public void Claim(SourceSpan span, SourceRole role)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (Chars.IsSpace(Text[i]))
            {
                continue;
            }

            if (roles[i] != SourceRole.None)
            {
                Violate(i, $"'{Text[i]}' was read as {roles[i]} and again as {role}");
                return;
            }

            roles[i] = role;
        }
    }

    /// <summary>Gives what is still unread in the span a role.</summary>
    public void ClaimRest(SourceSpan span, SourceRole role)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (roles[i] == SourceRole.None && !Chars.IsSpace(Text[i]))
            {
                roles[i] = role;
            }
        }
    }

    /// <summary>Ends the reading: white space takes its role, and every other unread character is a violation.</summary>
    public void Close()
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] != SourceRole.None)
            {
                continue;
            }

            if (Chars.IsSpace(Text[i]))
            {
                roles[i] = SourceRole.Space;
                continue;
            }

            var end = i;
            while (end < roles.Length && roles[end] == SourceRole.None && !Chars.IsSpace(Text[end]))
            {
                end++;
            }

            Violate(i, $"'{Text[i..Math.Min(end, i + 20)]}' was not read as anything");
            i = end - 1;
        }
    }

    private bool IsEdge(int position) => Chars.IsSpace(Text[position]) || roles[position] == SourceRole.Markup;

    private void Violate(int position, string message)
    {
        if (violations.Count < MostViolations)
        {
            violations.Add($"line {Number(LineAt(position))}: {message}");
        }
    }
}
