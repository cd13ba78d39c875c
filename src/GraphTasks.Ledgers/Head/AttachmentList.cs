using System.Text.RegularExpressions;
using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Head;

/// <summary>The list of attachments (附件：1.… with 2.… on lines of their own after it) that a covering letter ends with.</summary>
internal sealed partial class AttachmentList
{
    private const int LongestTitle = 120;
    private readonly List<string> titles = [];
    private readonly HashSet<int> lines = [];

    private AttachmentList()
    {
    }

    [GeneratedRegex(@"^附\s*件\s*[:：]\s*")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?<=\S)\s+(?=[1-9]\d?[.．、])")]
    private static partial Regex Several();

    /// <summary>The titles, in order.</summary>
    public IReadOnlyList<string> Titles => titles;

    /// <summary>Finds the lists above the line and gives their lines their role.</summary>
    public static AttachmentList Find(SourceText source, int endLine)
    {
        var list = new AttachmentList();
        for (var line = 0; line < endLine; line++)
        {
            var span = source.Trimmed(line);
            if (span.Length is > 2 and <= LongestTitle && source.Text[span.Start] == '附' && Beginning().Match(source.String(span)) is { Success: true } beginning)
            {
                line = list.Add(source, line, endLine, span, beginning.Length);
            }
        }

        return list;
    }

    /// <summary>Whether the line belongs to a list.</summary>
    public bool Contains(int line) => lines.Contains(line);

    /// <summary>Adds the list that begins at the line, and gives back its last line.</summary>
    private int Add(SourceText source, int line, int endLine, SourceSpan span, int start)
    {
        var rest = source.String(new SourceSpan(span.Start + start, span.End));
        var parts = rest.Length == 0 ? [] : Several().Split(rest);
        if (parts.Length > 0 && Numbering.At(parts[0]) is not { Value: 1 })
        {
            titles.Add(rest);
            Take(source, line);
            return line;
        }

        var count = 0;
        foreach (var part in parts)
        {
            titles.Add(part[Numbering.At(part)!.Value.Length..].Trim());
            count++;
        }

        Take(source, line);
        for (var next = line + 1; next < endLine; next++)
        {
            var item = source.Trimmed(next);
            if (item.Length == 0)
            {
                continue;
            }

            if (item.Length > LongestTitle || Numbering.At(source[item]) is not { } number || number.Value != count + 1 || source.Text[item.End - 1] is '。' or '；' or ';')
            {
                break;
            }

            titles.Add(source[item][number.Length..].Trim().ToString());
            count++;
            Take(source, next);
            line = next;
        }

        return line;
    }

    private void Take(SourceText source, int line)
    {
        lines.Add(line);
        source.ClaimRest(source.Trimmed(line), SourceRole.Attachment);
    }
}
