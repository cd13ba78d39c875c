namespace GraphTasks.Enrichment.Dates;

/// <summary>What kind of deadline (完成时限) is stated.</summary>
public enum DeadlineKind
{
    /// <summary>By a date (…前完成).</summary>
    By,

    /// <summary>Without an end (长期坚持, 持续推进, 全年).</summary>
    Ongoing,
}
