namespace GraphTasks.Data.Model;

/// <summary>How far the tasks that a change of the lexicon touches have been tagged anew.</summary>
public sealed record StoredRetagging
{
    /// <summary>The number of the decision that changed the lexicon.</summary>
    public required int Number { get; init; }

    /// <summary>The term that was changed, or null where a theme was.</summary>
    public string? Term { get; init; }

    /// <summary>The code of the theme that was changed, or null where a term was.</summary>
    public string? Theme { get; init; }

    /// <summary>How many tasks may hold the term or carry the theme, counted when the work was queued.</summary>
    public required int Total { get; init; }

    /// <summary>How many of them have been looked at.</summary>
    public required int Done { get; init; }

    /// <summary>How many have other tags since.</summary>
    public required int Changed { get; init; }

    /// <summary>The number of the last task that was looked at; the work goes on after it.</summary>
    public required long ReachedId { get; init; }

    /// <summary>When the last task was done, in UTC, or null while there is something to do.</summary>
    public DateTime? FinishedAt { get; init; }
}
