namespace GraphTasks.Ledgers.Layouts;

/// <summary>Fills in numbers that are not printed, row after row.</summary>
/// <param name="printed">Whether any row of the table has a printed number.</param>
internal sealed class RowNumbers(bool printed)
{
    private int previous;

    /// <summary>Gives the draft its printed number, or the position after the row before it.</summary>
    public RowDraft Fill(RowDraft draft)
    {
        draft.Seq = draft.PrintedSeq ?? previous + 1;
        if (draft.PrintedSeq is null && printed)
        {
            draft.Notes.Insert(0, ReportBuilder.NumberLost);
        }

        previous = draft.Seq;
        return draft;
    }
}
