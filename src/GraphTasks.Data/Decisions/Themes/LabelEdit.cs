using GraphTasks.Data.Model;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>A change of the label that people gave a task.</summary>
/// <param name="TaskKey">The task.</param>
/// <param name="Before">Its label before, or null.</param>
/// <param name="After">Its label afterwards, or null.</param>
internal sealed record LabelEdit(string TaskKey, ThemeLabel? Before, ThemeLabel? After);
