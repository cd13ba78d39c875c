namespace GraphTasks.Data.Import;

/// <summary>A collective (各县(市)区政府) that documents of a year name.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Year">The documents' year, 0 for none.</param>
/// <param name="Members">The keys of its members in that year; empty where they are not known.</param>
internal sealed record Collective(string Key, int Year, IReadOnlyList<string> Members);
