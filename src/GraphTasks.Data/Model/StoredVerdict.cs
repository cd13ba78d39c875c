namespace GraphTasks.Data.Model;

/// <summary>A light with the rule and the numbers that caused it.</summary>
/// <param name="Light">The light, spelt as in the public schema.</param>
/// <param name="Rule">The rule.</param>
/// <param name="RulesVersion">The version of the rule set.</param>
/// <param name="Completion">The share of the target that is done, in percent, or null.</param>
/// <param name="Elapsed">The share that was expected by then, in percent, or null.</param>
/// <param name="Reason">The comparison in words and numbers.</param>
public sealed record StoredVerdict(string Light, string Rule, string RulesVersion, decimal? Completion, decimal? Elapsed, string Reason);
