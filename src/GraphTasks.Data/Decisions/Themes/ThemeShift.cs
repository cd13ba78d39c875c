namespace GraphTasks.Data.Decisions.Themes;

/// <summary>How many tasks a theme would gain and lose.</summary>
/// <param name="Code">The theme's code.</param>
/// <param name="Gained">How many tasks would get it.</param>
/// <param name="Lost">How many would lose it.</param>
public sealed record ThemeShift(string Code, int Gained, int Lost);
