namespace GraphTasks.Data.Queries;

/// <summary>One entry of a page.</summary>
/// <typeparam name="T">The entry's type.</typeparam>
/// <param name="node">The entry.</param>
/// <param name="cursorOf">Tells where an entry stands.</param>
public sealed class Edge<T>(T node, Func<T, string> cursorOf)
{
    /// <summary>The entry.</summary>
    public T Node => node;

    /// <summary>Where it stands; made when it is asked for.</summary>
    public string Cursor => cursorOf(node);
}
