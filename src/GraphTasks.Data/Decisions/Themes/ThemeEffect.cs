using System.Data.Common;
using GraphTasks.Data.Model;
using GraphTasks.Data.Themes;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>What a decision about themes would do to the tasks of a store.</summary>
/// <param name="Candidates">How many tasks it may touch, by the index: those that may hold the term, or carry the theme.</param>
/// <param name="Touched">How many of those that were looked at it does touch.</param>
/// <param name="Changes">The tasks whose themes would change, by their key.</param>
/// <param name="Complete">Whether all candidates were looked at; a term that very many hold is previewed on the first ones.</param>
public sealed record ThemeEffect(int Candidates, int Touched, IReadOnlyList<TaskThemeChange> Changes, bool Complete)
{
    /// <summary>How many tasks a preview looks at, at most, where others wait for the answer.</summary>
    public const int MostTasks = 20_000;

    /// <summary>Nothing changes.</summary>
    internal static ThemeEffect None { get; } = new(0, 0, [], true);

    /// <summary>Looks at the tasks that a change of the lexicon or of a theme may touch.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="before">The tagger in force.</param>
    /// <param name="after">The tagger as the change makes it.</param>
    /// <param name="work">What is changed.</param>
    /// <param name="mostTasks">How many tasks are looked at, at most.</param>
    internal static ThemeEffect Of(DbConnection connection, ThemeTagger before, ThemeTagger after, StoredRetagging work, int mostTasks)
    {
        var (looked, touched, reached) = (0, 0, 0L);
        var changes = new List<TaskThemeChange>();
        while (looked < mostTasks && RetagScope.After(connection, work, reached, Retagger.BatchSize) is { Count: > 0 } ids)
        {
            var tasks = RetagScope.Touched(connection, work, ids);
            var labels = LabelTable.Of(connection, [.. tasks.Select(task => task.Key)]);
            foreach (var (task, input) in tasks.Zip(TagWriter.InputsOf(connection, tasks)))
                // What a person decided stays.
                if (labels.GetValueOrDefault(task.Key)?.Content != task.Content && TaskThemeChange.Of(task.Key, CodesOf(before, input), CodesOf(after, input)) is { } change)
                    changes.Add(change);
            (looked, touched, reached) = (looked + ids.Count, touched + tasks.Count, ids[^1]);
        }

        var candidates = RetagScope.Count(connection, work);
        return new(candidates, touched, [.. changes.OrderBy(change => change.TaskKey, StringComparer.Ordinal)], looked >= candidates);
    }

    private static string[] CodesOf(ThemeTagger tagger, ThemeInput input) => [.. tagger.Tag(input).Tags.Select(tag => tag.Code)];
}
