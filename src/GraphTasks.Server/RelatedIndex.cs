using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.Enrichment;
using GraphTasks.Enrichment.Related;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Server.Export;

namespace GraphTasks.Server;

/// <summary>The words of all tasks, for keywords and related tasks: made when they are first asked for, and anew after a change.</summary>
/// <param name="words">The words, loaded when they are first needed.</param>
internal sealed class RelatedIndex(Func<WordReader> words)
{
    /// <summary>Stores with more tasks than this are not indexed: the index lives in memory.</summary>
    private const int MostTasks = 300_000;

    private readonly Lock making = new();
    private (long Version, RelatedTasks Tasks)? made;

    /// <summary>The words.</summary>
    public WordReader Words => words();

    /// <summary>The index of the store as the scope sees it.</summary>
    /// <exception cref="QueryException">The store has too many tasks.</exception>
    public RelatedTasks Of(ReadScope scope)
    {
        var (_, count, version) = scope.Reader.State();
        if (count > MostTasks)
            throw new QueryException($"Keywords and related tasks are there for stores of up to {MostTasks} tasks, and this one has {count}.");
        lock (making)
        {
            if (made is { } there && there.Version == version)
                return there.Tasks;
            var tasks = new RelatedTasks(Words);
            foreach (var rows in TaskExport.Read(scope, null).Chunk(PageRequest.Ceiling))
            {
                var promises = scope.Reader.PromisesOf([.. rows.Select(row => row.Task.Id)]);
                foreach (var row in rows)
                    tasks.Add(TextOf(row, promises.GetValueOrDefault(row.Task.Id, TaskPromise.None)));
            }

            made = (version, tasks);
            return tasks;
        }
    }

    private static TaskText TextOf(ExportedTask row, TaskPromise promise) => new(row.Task.Key, row.Task.DocumentKey, row.Task.Content,
        [.. row.Units(lead: true), .. row.Units(lead: false)],
        [.. row.Tags.Select(tag => tag.Code)],
        [.. promise.Targets.Select(target => new Target
        {
            Indicator = target.Indicator,
            Comparator = Comparator.Equal,
            Value = target.Value,
            Unit = target.Unit,
            Base = Enum.Parse<TargetBase>(target.Base, ignoreCase: true),
            Span = new TextSpan(target.Start, target.End),
            Rule = target.Rule,
        })]);
}
