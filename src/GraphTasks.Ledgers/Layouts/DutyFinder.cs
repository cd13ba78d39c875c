using GraphTasks.Ledgers.Source;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Finds the stretches of a paragraph that say who is responsible, and puts their parts on a row.</summary>
internal sealed class DutyFinder(SourceText source, LedgerDictionaries dictionaries)
{
    private const int LongestDuty = 1200;
    private const int LongestReport = 20_000;
    private const int MostParsed = 2_000_000;
    private readonly Dictionary<(string Text, bool LeadNamed), List<ResponsibilityPart>> parsed = [];
    private int kept;
    private readonly UnitCellSplitter splitter = new(dictionaries.UnitNames);

    /// <summary>Adds the duties in the paragraph, brackets included, in order.</summary>
    public void Find(SourceSpan paragraph, bool inItem, bool hasDuty, List<SourceSpan> found)
    {
        FindBrackets(paragraph, found);
        if (found.Count > 0)
        {
            return;
        }

        if (inItem && OwnLine(paragraph, hasDuty) is { } own)
        {
            found.Add(own);
        }
        else if (Labelled(paragraph) is { } labelled)
        {
            found.Add(labelled);
        }
        else if (LastSentence(paragraph) is { } last)
        {
            found.Add(last);
        }
    }

    /// <summary>Whether the duty names a lead unit.</summary>
    public bool HasLead(SourceSpan duty, bool leadNamed) =>
        Parse(source.String(Inner(duty)), leadNamed).Exists(part => part.Role == ColumnRole.Lead);

    /// <summary>Whether the duty's last part is a progress report (进展情况：…), which may go on in the paragraphs below.</summary>
    public bool EndsInProgress(SourceSpan duty) =>
        Parse(source.String(Inner(duty))) is { Count: > 0 } parts && parts.MaxBy(part => part.Start).Role == ColumnRole.Progress;

    /// <summary>Puts the parts of a duty on the row; the rest of it is delimiters.</summary>
    public void Assign(SourceSpan duty, RowDraft draft)
    {
        var inner = Inner(duty);
        var text = source.String(inner);
        var parts = Parse(text, draft.Lead.Count > 0).FindAll(part => draft.Field(part.Role) is not null);
        foreach (var part in parts)
        {
            draft.Field(part.Role)!.Add(new SourceSpan(inner.Start + part.Start, inner.Start + part.End));
        }

        var position = duty.Start;
        foreach (var part in parts.OrderBy(part => part.Start))
        {
            source.Claim(new SourceSpan(position, inner.Start + part.Start), SourceRole.Delimiter);
            position = inner.Start + part.End;
        }

        source.Claim(new SourceSpan(position, duty.End), SourceRole.Delimiter);
    }

    /// <summary>A phrase is parsed when it is found and again when it is put on its row.</summary>
    private List<ResponsibilityPart> Parse(string text, bool leadNamed = false)
    {
        if (!parsed.TryGetValue((text, leadNamed), out var parts))
        {
            parts = ResponsibilityPhrase.Parse(text, dictionaries.Headers, leadNamed);
            if (kept < MostParsed)
            {
                kept += text.Length + 1;
                parsed.Add((text, leadNamed), parts);
            }
        }

        return parts;
    }

    private void FindBrackets(SourceSpan paragraph, List<SourceSpan> found)
    {
        var position = paragraph.Start;
        while (position < paragraph.End)
        {
            var c = source.Text[position];
            if (c is not ('(' or '（' or '【' or '[' or '〔'))
            {
                position++;
                continue;
            }

            var end = Close(position, paragraph.End);
            if (end < 0)
            {
                position++;
                continue;
            }

            if (!ResponsibilityPhrase.IsNote(source.Text[position..end]) && IsDuty(source.Text[(position + 1)..(end - 1)], source.Trim(new SourceSpan(end, paragraph.End)).Length <= 1, position))
            {
                found.Add(new SourceSpan(position, end));
            }

            position = end;
        }
    }

    private int Close(int start, int limit)
    {
        var depth = 0;
        for (var i = start; i < limit && i - start < LongestDuty; i++)
        {
            depth += Chars.IsOpen(source.Text[i]) ? 1 : Chars.IsClose(source.Text[i]) ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private bool IsDuty(string text, bool atEnd, int position)
    {
        if (text.Length < 3 || text.AsSpan().IndexOfAny('《', '“') >= 0)
        {
            return false;
        }

        if (ResponsibilityPhrase.HasKeyword(text))
        {
            var parts = Parse(text);
            return parts.Exists(part => part.Role is ColumnRole.Lead or ColumnRole.Support && AreUnits(text[part.Start..part.End], 2));
        }

        var previous = position > 0 ? source.Text[position - 1] : '。';
        return (atEnd || previous is '。' or ';' or '；') && previous is '。' or ';' or '；' or '!' or '！' or ' ' or '\u3000' && AreUnits(text, 1);
    }

    private bool AreUnits(string text, int share)
    {
        var pieces = splitter.Split(text);
        return pieces.Count > 0 && pieces.Count(piece => piece.Known && piece.Name.Length <= 36) * share >= pieces.Count && pieces.Any(piece => piece.Known);
    }

    private bool IsUnitsOrDue(string text, ResponsibilityPart part) =>
        part.Role == ColumnRole.Deadline || (part.Role is ColumnRole.Lead or ColumnRole.Support && AreUnits(text[part.Start..part.End], 1));

    /// <summary>A line that is nothing but labels and their values (责任单位:…).</summary>
    private SourceSpan? OwnLine(SourceSpan paragraph, bool hasDuty)
    {
        if (paragraph.Length > LongestReport)
        {
            return null;
        }

        var text = source.String(paragraph);
        var labelled = StartsWithLabel(text);
        if (!labelled && paragraph.Length > LongestDuty)
        {
            return null;
        }

        var parts = Parse(text);
        if (labelled && parts.Count > 0)
        {
            return paragraph;
        }

        return !hasDuty && ResponsibilityPhrase.HasKeyword(text) && text.Length < 200 && parts.Count > 0
            && parts.TrueForAll(part => IsUnitsOrDue(text, part))
            ? paragraph
            : null;
    }

    private bool StartsWithLabel(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        return colon is > 1 and <= 14 && dictionaries.Headers.Find(text.AsSpan(0, colon).TrimStart(" (（【[〔·•●-")) is { } role && IsDutyRole(role);
    }

    private static bool IsDutyRole(ColumnRole role) =>
        role is ColumnRole.Lead or ColumnRole.Support or ColumnRole.Unit or ColumnRole.Deadline or ColumnRole.Leader or ColumnRole.Person or ColumnRole.Progress or ColumnRole.Remarks;

    /// <summary>责任单位:… at the end of a paragraph, without brackets, from the first of its labels (牵头领导:… 责任单位:… 进展情况:…).</summary>
    private SourceSpan? Labelled(SourceSpan paragraph)
    {
        var first = -1;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (source.Text[i] is not (':' or '：') || i == paragraph.Start)
            {
                continue;
            }

            var start = i;
            while (start > paragraph.Start && Chars.IsHan(source.Text[start - 1]) && i - start < 8)
            {
                start--;
            }

            for (; i - start >= 3; start++)
            {
                var before = start == paragraph.Start ? '。' : source.Text[start - 1];
                if (!(before is '。' or ';' or '；' || Chars.IsSpace(before)) || dictionaries.Headers.Find(source.Text.AsSpan(start, i - start)) is not { } role || !IsDutyRole(role))
                {
                    continue;
                }

                first = first < 0 ? start : first;
                if (role is ColumnRole.Lead or ColumnRole.Unit && paragraph.End - first < LongestReport)
                {
                    return new SourceSpan(first, paragraph.End);
                }

                break;
            }
        }

        return null;
    }

    /// <summary>X牵头,Y、Z按职责分工负责 as the last sentence.</summary>
    private SourceSpan? LastSentence(SourceSpan paragraph)
    {
        var end = paragraph.End;
        var start = end - 1;
        while (start > paragraph.Start && source.Text[start - 1] is not ('。' or '!' or '！') && end - start < LongestDuty)
        {
            start--;
        }

        if (start <= paragraph.Start)
        {
            return null;
        }

        var text = source.Text[start..end];
        if (!ResponsibilityPhrase.HasKeyword(text))
        {
            return null;
        }

        var parts = Parse(text.TrimEnd('。'));
        return parts.Count > 0 && parts.TrueForAll(part => IsUnitsOrDue(text, part)) ? new SourceSpan(start, end) : null;
    }

    private SourceSpan Inner(SourceSpan duty)
    {
        var bracketed = Chars.IsOpen(source.Text[duty.Start]) && Chars.IsClose(source.Text[duty.End - 1]);
        return bracketed ? new SourceSpan(duty.Start + 1, duty.End - 1) : duty;
    }
}
