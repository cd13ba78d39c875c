using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>What a change of the lexicon would do to one task.</summary>
/// <param name="TaskKey">The task.</param>
/// <param name="Gained">The codes of the themes that it would get.</param>
/// <param name="Lost">The codes of those that it would lose.</param>
/// <param name="Before">Its primary theme's code today.</param>
/// <param name="After">Its primary theme's code afterwards.</param>
public sealed record TaskThemeChange(string TaskKey, IReadOnlyList<string> Gained, IReadOnlyList<string> Lost, string Before, string After)
{
    internal static TaskThemeChange? Of(string key, ThemeTagging before, ThemeTagging after)
    {
        string[] had = [.. before.Tags.Select(tag => tag.Code)], has = [.. after.Tags.Select(tag => tag.Code)];
        return had.SequenceEqual(has, StringComparer.Ordinal) ? null : new(key, [.. has.Except(had)], [.. had.Except(has)], had[0], has[0]);
    }
}
