namespace GraphTasks.Enrichment.Lights;

/// <summary>A light with the rule and the numbers that caused it.</summary>
/// <param name="Light">The light.</param>
/// <param name="Rule">The rule: reached, told-done, schedule, rate, reference, limit, overdue or not-measurable.</param>
/// <param name="RulesVersion">The version of the rule set.</param>
/// <param name="Completion">The share of the target that is done, in percent, or null.</param>
/// <param name="Elapsed">The share of the period that the rule set expects to be done at the as-of date, in percent, or null.</param>
/// <param name="Reason">The comparison in words and numbers.</param>
public sealed record LightVerdict(Light Light, string Rule, string RulesVersion, decimal? Completion, decimal? Elapsed, string Reason)
{
    /// <summary>Completion less elapsed time, in percentage points (负为欠序时), or null.</summary>
    public decimal? Gap => Completion - Elapsed;
}
