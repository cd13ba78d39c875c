namespace GraphTasks.GraphQL.Language;

/// <summary>A text to parse.</summary>
/// <param name="body">The text.</param>
/// <param name="name">What to call it in messages, such as a file name.</param>
public sealed class Source(string body, string name = "GraphQL request")
{
    private int[]? _lineStarts;

    /// <summary>The text.</summary>
    public string Body { get; } = body ?? throw new ArgumentNullException(nameof(body));

    /// <summary>What to call it in messages.</summary>
    public string Name { get; } = name;

    /// <summary>Line and column of a position in UTF-16 code units. Lines end at LF, CR or CR LF.</summary>
    public SourceLocation GetLocation(int position)
    {
        // Remembered, since an error may have as many places as the text has tokens.
        var starts = _lineStarts ??= LineStarts(Body);
        var at = Array.BinarySearch(starts, position);
        var line = at >= 0 ? at : ~at - 1;
        return new SourceLocation(line + 1, position - starts[line] + 1);
    }

    private static int[] LineStarts(string body)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '\n' || (body[i] == '\r' && (i + 1 == body.Length || body[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
