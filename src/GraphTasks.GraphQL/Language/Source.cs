namespace GraphTasks.GraphQL.Language;

/// <summary>A text to parse.</summary>
/// <param name="body">The text.</param>
/// <param name="name">What to call it in messages, such as a file name.</param>
public sealed class Source(string body, string name = "GraphQL request")
{
    /// <summary>The text.</summary>
    public string Body { get; } = body ?? throw new ArgumentNullException(nameof(body));

    /// <summary>What to call it in messages.</summary>
    public string Name { get; } = name;

    /// <summary>Line and column of a position in UTF-16 code units. Lines end at LF, CR or CR LF.</summary>
    public SourceLocation GetLocation(int position)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < position && i < Body.Length; i++)
        {
            if (Body[i] is not ('\n' or '\r')) continue;
            var next = Body[i] == '\r' && i + 1 < Body.Length && Body[i + 1] == '\n' ? i + 2 : i + 1;
            if (next > position) break;
            i = next - 1;
            line++;
            lineStart = next;
        }

        return new SourceLocation(line, position - lineStart + 1);
    }
}
