using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Collects changes; knows those that every kind of element can have.</summary>
internal sealed class ChangeList
{
    private readonly List<SchemaChange> _items = [];

    public IReadOnlyList<SchemaChange> Items => _items;

    public void Add(SchemaChangeKind kind, string description) => _items.Add(new SchemaChange(kind, description));

    public void Description(string subject, string? old, string? @new)
    {
        if (old != @new)
            Add(SchemaChangeKind.DescriptionChanged, @new is null ? $"Description of {subject} was removed." : $"Description of {subject} has changed to \"{@new}\".");
    }

    /// <summary>Compares what is said of an element, not what it is.</summary>
    public void Remarks(string subject, IDeprecatable old, IDeprecatable @new)
    {
        Description(subject, old.Description, @new.Description);
        if (old.DeprecationReason != @new.DeprecationReason)
            Add(SchemaChangeKind.DeprecationChanged, @new.DeprecationReason is { } reason
                ? $"{old} is deprecated: {reason}"
                : $"{old} is no longer deprecated.");
    }
}
