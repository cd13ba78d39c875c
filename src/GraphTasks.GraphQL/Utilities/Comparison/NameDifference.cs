using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Which elements of two lists have a name that the other list has not, and which share one.</summary>
internal sealed class NameDifference<T>
    where T : class, INamed
{
    public NameDifference(IReadOnlyList<T> old, IReadOnlyList<T> @new)
    {
        // A schema that is not valid may name an interface or member twice.
        var oldNames = old.Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        var newItems = @new.DistinctBy(item => item.Name).ToDictionary(item => item.Name, StringComparer.Ordinal);
        Removed = old.Where(item => !newItems.ContainsKey(item.Name)).ToList();
        Added = @new.Where(item => !oldNames.Contains(item.Name)).ToList();
        Kept = old.Where(item => newItems.ContainsKey(item.Name)).Select(item => (item, newItems[item.Name])).ToList();
    }

    public IReadOnlyList<T> Removed { get; }

    public IReadOnlyList<T> Added { get; }

    public IReadOnlyList<(T Old, T New)> Kept { get; }
}
