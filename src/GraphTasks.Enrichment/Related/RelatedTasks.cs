using System.Globalization;

namespace GraphTasks.Enrichment.Related;

/// <summary>
/// Finds tasks with the same commitment in other documents. It keeps for each telling word the tasks that hold it, so that a search
/// costs in proportion to the tasks that share a rare word and not to the store.
/// </summary>
public sealed class RelatedTasks
{
    private const double WordsShare = 0.6;
    private const double UnitsShare = 0.12;
    private const double TargetsShare = 0.18;
    private const double ThemesShare = 0.1;
    private const double Least = 0.25;
    private const int MostPostings = 2_000;
    private const int MostReasons = 8;

    private readonly WordReader _reader;
    private readonly Dictionary<string, (TaskText Task, HashSet<string> Words)> _tasks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _holders = new(StringComparer.Ordinal);

    /// <summary>An empty store.</summary>
    /// <param name="reader">The words.</param>
    public RelatedTasks(WordReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _reader = reader;
    }

    /// <summary>The frequencies of the words of all tasks added.</summary>
    public WordFrequencies Frequencies { get; } = new();

    /// <summary>Adds a task; one of the same key is replaced.</summary>
    public void Add(TaskText task)
    {
        ArgumentNullException.ThrowIfNull(task);
        Remove(task.Key);
        var words = _reader.Read(task.Content).Select(word => word.Text).ToHashSet(StringComparer.Ordinal);
        _tasks.Add(task.Key, (task, words));
        Frequencies.Count(words);
        foreach (var word in words)
        {
            if (!_holders.TryGetValue(word, out var holders))
                _holders.Add(word, holders = []);
            holders.Add(task.Key);
        }
    }

    /// <summary>Removes a task; one that is not there changes nothing.</summary>
    public void Remove(string key)
    {
        if (!_tasks.Remove(key, out var old))
            return;
        Frequencies.Count(old.Words, remove: true);
        foreach (var word in old.Words)
            _holders[word].Remove(key);
    }

    /// <summary>The related tasks of other documents, the nearest first, equals in ordinal order of their keys; empty for an unknown key.</summary>
    /// <param name="key">The task.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<RelatedTask> Find(string key, int most = 10)
    {
        if (!_tasks.TryGetValue(key, out var own))
            return [];
        // A word that very many tasks hold relates nothing; the others are looked up.
        var candidates = own.Words.Where(word => _holders[word].Count <= MostPostings).SelectMany(word => _holders[word]).Distinct(StringComparer.Ordinal);
        return [.. candidates.Select(other => _tasks[other]).Where(other => other.Task.Document != own.Task.Document)
            .Select(other => Compare(own, other)).Where(related => related.Score >= Least)
            .OrderByDescending(related => related.Score).ThenBy(related => related.Key, StringComparer.Ordinal).Take(most)];
    }

    private RelatedTask Compare((TaskText Task, HashSet<string> Words) own, (TaskText Task, HashSet<string> Words) other)
    {
        var reasons = new List<(double Weight, string Text)>();
        var shared = own.Words.Where(other.Words.Contains).ToArray();
        var smaller = Math.Min(Mass(own.Words), Mass(other.Words));
        // Short tasks share their few words by chance: the smaller mass is taken to be at least that of some words.
        var words = Mass(shared) / Math.Max(smaller, 12);
        reasons.AddRange(shared.Select(word => (WordsShare * Frequencies.Weight(word) / Math.Max(smaller, 12), $"both hold {word} ({Frequencies.TasksWith(word)} of {Frequencies.Tasks} tasks do)")));
        var units = own.Task.Units.Intersect(other.Task.Units, StringComparer.Ordinal).ToArray();
        reasons.AddRange(units.Select(unit => (UnitsShare / units.Length, $"both are answered for by {unit}")));
        var targets = SameTargets(own.Task, other.Task).ToArray();
        reasons.AddRange(targets.Select(target => (TargetsShare, target)));
        var theme = own.Task.Themes.Intersect(other.Task.Themes, StringComparer.Ordinal).FirstOrDefault();
        if (theme is not null)
            reasons.Add((ThemesShare, $"both are of the theme {theme}"));
        var score = (WordsShare * words) + (units.Length > 0 ? UnitsShare : 0) + (targets.Length > 0 ? TargetsShare : 0) + (theme is null ? 0 : ThemesShare);
        return new(other.Task.Key, Math.Round(Math.Min(1, score), 4), [.. reasons.OrderByDescending(reason => reason.Weight).Take(MostReasons).Select(reason => reason.Text)]);
    }

    private static IEnumerable<string> SameTargets(TaskText own, TaskText other) =>
        from mine in own.Targets
        from theirs in other.Targets
        where mine.Indicator.Length >= 2 && mine.Unit == theirs.Unit && mine.Base == theirs.Base && mine.Value is not null && theirs.Value is not null
            && (mine.Indicator.Contains(theirs.Indicator, StringComparison.Ordinal) || theirs.Indicator.Contains(mine.Indicator, StringComparison.Ordinal)) && theirs.Indicator.Length >= 2
        select string.Create(CultureInfo.InvariantCulture, $"both set a target for {(mine.Indicator.Length < theirs.Indicator.Length ? mine.Indicator : theirs.Indicator)}: {mine.Value:0.##} and {theirs.Value:0.##} {mine.Unit}");

    private double Mass(IEnumerable<string> words) => words.Sum(Frequencies.Weight);
}
