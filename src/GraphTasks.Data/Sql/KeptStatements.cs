using System.Data.Common;

namespace GraphTasks.Data.Sql;

/// <summary>
/// The statements of one connection, by their text: prepared once, executed often. Bounded; what was used least recently goes
/// first. For one thread at a time, and one use of a statement at a time.
/// </summary>
internal sealed class KeptStatements(DbConnection connection) : IDisposable
{
    /// <summary>The most that are kept: a server's documented operations need some tens.</summary>
    public const int Most = 128;

    private readonly Dictionary<string, LinkedListNode<DbCommand>> byText = new(StringComparer.Ordinal);
    private readonly LinkedList<DbCommand> byUse = [];

    /// <summary>How many are kept.</summary>
    public int Count => byText.Count;

    /// <summary>The statement with some text and values; whoever asks must have read it to its end before the next asks.</summary>
    public DbCommand With(string text, List<object> values)
    {
        if (!byText.TryGetValue(text, out var node))
        {
            if (byText.Count == Most)
                Drop(byUse.First!);
            byText.Add(text, node = new(SqlText.Command(connection, text, values)));
            byUse.AddLast(node);
            return node.Value;
        }

        if (node.Next is not null)
        {
            byUse.Remove(node);
            byUse.AddLast(node);
        }

        for (var i = 0; i < values.Count; i++)
            node.Value.Parameters[i].Value = values[i];
        return node.Value;
    }

    public void Dispose()
    {
        foreach (var command in byUse)
            command.Dispose();
        byUse.Clear();
        byText.Clear();
    }

    private void Drop(LinkedListNode<DbCommand> node)
    {
        byUse.Remove(node);
        byText.Remove(node.Value.CommandText);
        node.Value.Dispose();
    }
}
