namespace GraphTasks.Data.Queries;

/// <summary>One entry of a page.</summary>
/// <typeparam name="T">The entry's type.</typeparam>
/// <param name="Cursor">Where it stands.</param>
/// <param name="Node">The entry.</param>
public sealed record Edge<T>(string Cursor, T Node);
