using System.Data.Common;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;
using GraphTasks.Data.Themes;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>What a change of a term would do to the tasks of a store.</summary>
/// <param name="Candidates">How many tasks may hold the term, by the index.</param>
/// <param name="Touched">How many of those that were looked at hold it.</param>
/// <param name="Changes">The tasks whose themes would change, by their key.</param>
/// <param name="Complete">Whether all candidates were looked at; a term that very many hold is previewed on the first ones.</param>
public sealed record LexiconEffect(int Candidates, int Touched, IReadOnlyList<TaskThemeChange> Changes, bool Complete)
{
    /// <summary>How many tasks a preview looks at, at most.</summary>
    public const int MostTasks = 20_000;

    internal static LexiconEffect Of(DbConnection connection, ThemeTagger before, ThemeTagger after, string term)
    {
        var work = new StoredRetagging { Number = 0, Term = term, Total = 0, Done = 0, Changed = 0, ReachedId = 0 };
        var (looked, touched, reached) = (0, 0, 0L);
        var changes = new List<TaskThemeChange>();
        while (looked < MostTasks && RetagScope.After(connection, work, reached, Retagger.BatchSize) is { Count: > 0 } ids)
        {
            var tasks = RetagScope.Touched(connection, work, ids);
            var labels = LabelTable.Of(connection, [.. tasks.Select(task => task.Key)]);
            foreach (var (task, input) in tasks.Zip(TagWriter.InputsOf(connection, tasks)))
                // What a person decided stays.
                if (labels.GetValueOrDefault(task.Key)?.Content != task.Content && TaskThemeChange.Of(task.Key, before.Tag(input), after.Tag(input)) is { } change)
                    changes.Add(change);
            (looked, touched, reached) = (looked + ids.Count, touched + tasks.Count, ids[^1]);
        }

        var candidates = RetagScope.Count(connection, work);
        return new(candidates, touched, [.. changes.OrderBy(change => change.TaskKey, StringComparer.Ordinal)], looked >= candidates);
    }
}
