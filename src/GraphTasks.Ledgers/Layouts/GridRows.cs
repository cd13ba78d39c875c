using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Turns the rows of one grid into drafts, one at a time, from the top.</summary>
internal sealed class GridRows(SourceText source, GridHeader header, TableCounter counter, IReadOnlyList<string> above)
{
    private readonly HashSet<GridCell> claimed = [];
    private readonly SectionPath sections = new();
    private ColumnRole[] columns = [];
    private CategoryPath path = new(source, 0);

    /// <summary>The drafts below the headings; cells that are no part of a row take their roles.</summary>
    public IEnumerable<RowDraft> Read(Grid grid, int first, int body, ColumnRole[] found)
    {
        Begin(found);
        RowDraft? pending = null;
        var index = 0;
        GridCell?[]? before = null;
        var lower = false;
        foreach (var (row, below) in WithNext(grid.Rows()))
        {
            if (index < first && row.OfType<GridCell>().Distinct().ToList() is [var only] && SectionPath.Looks(Text(only)))
            {
                Section(row, [only]);
            }
            else if (index < body)
            {
                Claim(row, index < first ? SourceRole.Caption : SourceRole.Header);
            }
            else if (lower)
            {
                Claim(row, SourceRole.Header);
                lower = false;
            }
            else if (header.At(row, below) is { } again)
            {
                Claim(row, SourceRole.Header);
                lower = again.Levels == 2;
                if (!again.Columns.AsSpan().SequenceEqual(columns))
                {
                    Begin(again.Columns);
                }

                counter.Break();
            }
            else if (Read(row, before, below, pending) is { } draft)
            {
                if (pending is not null)
                {
                    yield return pending;
                }

                pending = draft;
            }

            Forget(row);
            before = row;
            index++;
        }

        if (pending is not null)
        {
            yield return pending;
        }

        foreach (var span in grid.Beyond)
        {
            source.ClaimRest(span, SourceRole.OtherColumn);
        }
    }

    private static IEnumerable<(GridCell?[] Row, GridCell?[]? Below)> WithNext(IEnumerable<GridCell?[]> rows)
    {
        GridCell?[]? current = null;
        foreach (var row in rows)
        {
            if (current is not null)
            {
                yield return (current, row);
            }

            current = row;
        }

        if (current is not null)
        {
            yield return (current, null);
        }
    }

    private void Begin(ColumnRole[] found)
    {
        columns = found;
        path = new CategoryPath(source, columns.Count(role => role == ColumnRole.Category));
    }

    /// <summary>Cells that end above the row need not be remembered.</summary>
    private void Forget(GridCell?[] row) => claimed.RemoveWhere(cell => Array.IndexOf(row, cell) < 0);

    private RowDraft? Read(GridCell?[] row, GridCell?[]? before, GridCell?[]? below, RowDraft? pending)
    {
        var fresh = row.OfType<GridCell>().Where(cell => !claimed.Contains(cell)).Distinct().ToList();
        if (fresh.Count == 0)
        {
            return null;
        }

        var content = Array.IndexOf(columns, ColumnRole.Content);
        var own = content >= 0 ? row[content] : null;
        if (fresh.Count == 1 && Alone(row, before, fresh[0], own, below, pending))
        {
            return null;
        }

        if (own is null || claimed.Contains(own))
        {
            Extend(row, pending);
            return null;
        }

        if (IsHeading(row, own))
        {
            Section(row, fresh);
            return null;
        }

        var draft = new RowDraft(counter.Table);
        draft.Category.AddRange(above.Concat(sections.Headings));
        Fill(row, draft);
        counter.Number(draft, Array.IndexOf(columns, ColumnRole.Seq) >= 0);
        return draft;
    }

    /// <summary>A row with a single cell of its own: a heading, a note under the table, or the rest of a cell above; false where it is a task.</summary>
    private bool Alone(GridCell?[] row, GridCell?[]? before, GridCell cell, GridCell? own, GridCell?[]? below, RowDraft? pending)
    {
        var text = Text(cell);
        var width = row.Count(other => ReferenceEquals(other, cell));
        var onlyCell = row.All(other => other is null || ReferenceEquals(other, cell));
        if (onlyCell && columns.Length > 2 && (width * 2 > columns.Length || !ReferenceEquals(cell, own)))
        {
            var column = Array.IndexOf(row, cell);
            if (width == 1 && columns[column] is ColumnRole.Lead or ColumnRole.Support or ColumnRole.Progress or ColumnRole.Remarks or ColumnRole.Deadline)
            {
                return false;
            }

            var isHeading = below is not null && !text.StartsWith('注') && (Numbering.At(text) is not null || text.Length < 60);
            Claim(row, isHeading ? SourceRole.Category : SourceRole.Text);
            if (isHeading)
            {
                sections.Add(text);
            }

            return true;
        }

        // A task that a page break has cut goes on in a row of its own.
        if (onlyCell && ReferenceEquals(cell, own) && pending is { Content.Count: > 0 } && before is not null && !EndsSentence(pending))
        {
            Extend(row, pending);
            return true;
        }

        return false;
    }

    private bool EndsSentence(RowDraft draft) => source.Text[draft.Content[^1].End - 1] is '。' or ';' or '；' or '!' or '！' or ')' or '）';

    /// <summary>一 | 工业强市 with nothing else: a heading in the columns of number and task.</summary>
    private bool IsHeading(GridCell?[] row, GridCell own)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (row[i] is not { } cell || ReferenceEquals(cell, own))
            {
                continue;
            }

            if (columns[i] != ColumnRole.Seq || Chars.Integer(Chars.Squeeze(Text(cell))) >= 0)
            {
                return false;
            }
        }

        var seq = Array.IndexOf(columns, ColumnRole.Seq);
        return seq >= 0 && row[seq] is { } number && Numbering.At(Text(number) + "、") is { Style: NumberStyle.Chinese or NumberStyle.BracketedChinese };
    }

    private void Section(GridCell?[] row, List<GridCell> cells)
    {
        Claim(row, SourceRole.Category);
        var parts = cells.ConvertAll(Text);
        sections.Add(parts.Count == 2 && Numbering.At(parts[0]) is null ? parts[0] + "、" + parts[1] : string.Concat(parts));
    }

    private void Fill(GridCell?[] row, RowDraft draft)
    {
        var level = -1;
        for (var i = 0; i < columns.Length; i++)
        {
            var role = columns[i];
            level += role == ColumnRole.Category ? 1 : 0;
            if (row[i] is not { } cell)
            {
                continue;
            }

            var first = claimed.Add(cell);
            foreach (var span in first ? cell.Spans : [])
            {
                draft.Cover(source.LineAt(span.Start));
            }

            if (!first)
            {
                Share(cell, role, draft);
            }
            else if (role == ColumnRole.Category)
            {
                Array.ForEach(cell.Spans, span => path.Add(level, span));
            }
            else if (role == ColumnRole.Seq)
            {
                var number = Chars.Integer(Chars.Squeeze(Text(cell)).Trim('.', '、', '(', ')'));
                draft.PrintedSeq = number >= 0 ? number : null;
                Array.ForEach(cell.Spans, span => source.Claim(span, SourceRole.Seq));
            }
            else if (draft.Field(role) is { } field)
            {
                field.AddRange(cell.Spans);
            }
            else
            {
                Array.ForEach(cell.Spans, span => source.Claim(span, SourceRole.OtherColumn));
            }
        }

        path.Finish(draft);
    }

    /// <summary>A cell merged over several rows counts for each of them; its characters are claimed once.</summary>
    private static void Share(GridCell cell, ColumnRole role, RowDraft draft)
    {
        if (role is not (ColumnRole.Seq or ColumnRole.Content or ColumnRole.Category) && draft.Field(role) is { Count: 0 } field)
        {
            field.AddRange(cell.Spans);
            draft.Shared.Add(role);
        }
    }

    /// <summary>A row without a task goes on with the one above it.</summary>
    private void Extend(GridCell?[] row, RowDraft? pending)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (row[i] is not { } cell || !claimed.Add(cell))
            {
                continue;
            }

            if (pending?.Field(columns[i]) is { } field && !pending.Shared.Contains(columns[i]))
            {
                field.AddRange(cell.Spans);
                Array.ForEach(cell.Spans, span => pending.Cover(source.LineAt(span.Start)));
            }
            else
            {
                Array.ForEach(cell.Spans, span => source.Claim(span, columns[i] == ColumnRole.Category ? SourceRole.Category : SourceRole.Text));
            }
        }
    }

    private void Claim(GridCell?[] row, SourceRole role)
    {
        foreach (var cell in row)
        {
            if (cell is not null && claimed.Add(cell))
            {
                Array.ForEach(cell.Spans, span => source.ClaimRest(span, role));
            }
        }
    }

    private string Text(GridCell cell) => RowBuilder.Join(source, cell.Spans).Trim();
}
