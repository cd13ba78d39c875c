namespace GraphTasks.Ledgers.Layouts;

/// <summary>Counts a document's tables and rows: headings repeated at a page break go on with the table above them.</summary>
internal sealed class TableCounter
{
    private bool broken;
    private int previous;

    /// <summary>The number of the table at hand, from 1.</summary>
    public int Table { get; private set; } = 1;

    /// <summary>Headings or another grid begin: the next row decides whether they begin a table.</summary>
    public void Break() => broken |= previous > 0;

    /// <summary>Gives the row its number: the printed one, or that after the row above.</summary>
    public void Number(RowDraft draft, bool hasNumbers)
    {
        if (broken && draft.PrintedSeq != previous + 1)
        {
            Table++;
            previous = 0;
        }

        broken = false;
        draft.InTable(Table);
        draft.Seq = draft.PrintedSeq ?? previous + 1;
        if (draft.PrintedSeq is null && hasNumbers)
        {
            draft.Notes.Insert(0, ReportBuilder.NumberLost);
        }

        previous = draft.Seq;
    }
}
