namespace GraphTasks.Data.Search;

/// <summary>One word of a search, with what else it means.</summary>
/// <param name="Text">The word as it was asked for.</param>
/// <param name="UnitKeys">The units that bear it as a recorded or printed name, with or without the level (市) before it: their tasks are found as well.</param>
/// <param name="ThemeCodes">The themes that bear it as their name or as another label: tasks that carry them are found as well.</param>
public sealed record SearchTerm(string Text, IReadOnlyList<string> UnitKeys, IReadOnlyList<string> ThemeCodes);
