namespace GraphTasks.Ledgers.Layouts;

/// <summary>Fills in numbers that are not printed.</summary>
internal static class RowNumbers
{
    /// <summary>Gives each draft its printed number, or the position after the row before it.</summary>
    public static List<RowDraft> Fill(List<RowDraft> drafts)
    {
        var printed = drafts.Exists(draft => draft.PrintedSeq is not null);
        var previous = 0;
        foreach (var draft in drafts)
        {
            draft.Seq = draft.PrintedSeq ?? previous + 1;
            if (draft.PrintedSeq is null && printed)
            {
                draft.Notes.Insert(0, ReportBuilder.NumberLost);
            }

            previous = draft.Seq;
        }

        return drafts;
    }
}
