namespace GraphTasks.Data.Decisions.Themes;

/// <summary>What a change of the lexicon would do to one task.</summary>
/// <param name="TaskKey">The task.</param>
/// <param name="Gained">The codes of the themes that it would get.</param>
/// <param name="Lost">The codes of those that it would lose.</param>
/// <param name="Before">Its primary theme's code today.</param>
/// <param name="After">Its primary theme's code afterwards.</param>
public sealed record TaskThemeChange(string TaskKey, IReadOnlyList<string> Gained, IReadOnlyList<string> Lost, string Before, string After)
{
    /// <summary>The change from some themes to others, each with the primary one first; null where they are the same.</summary>
    internal static TaskThemeChange? Of(string key, IReadOnlyList<string> had, IReadOnlyList<string> has) =>
        had.SequenceEqual(has, StringComparer.Ordinal) ? null : new(key, [.. has.Except(had)], [.. had.Except(has)], had[0], has[0]);
}
