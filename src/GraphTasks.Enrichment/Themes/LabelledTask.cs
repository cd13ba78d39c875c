namespace GraphTasks.Enrichment.Themes;

/// <summary>A task with the themes that a person gave it: what the model learns from and is measured by.</summary>
/// <param name="Document">The document's identity; evaluation splits by it.</param>
/// <param name="Key">The task's identity.</param>
/// <param name="Input">What the tagger reads.</param>
/// <param name="Primary">The primary sub-theme's code.</param>
/// <param name="Secondary">The secondary sub-themes' codes.</param>
public sealed record LabelledTask(string Document, string Key, ThemeInput Input, string Primary, IReadOnlyList<string> Secondary);
