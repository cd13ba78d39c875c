using GraphTasks.Data.Model;

namespace GraphTasks.Server.Export;

/// <summary>A task with what its exported row needs.</summary>
/// <param name="Task">The task.</param>
/// <param name="Document">Its document.</param>
/// <param name="Jurisdiction">The name of the document's jurisdiction, or null.</param>
/// <param name="Assignments">The units' parts.</param>
/// <param name="Tags">The themes.</param>
/// <param name="UnitNames">The names of resolved units by their key.</param>
internal sealed record ExportedTask(KeyTask Task, Document Document, string? Jurisdiction, IReadOnlyList<Assignment> Assignments,
    IReadOnlyList<ThemeTag> Tags, IReadOnlyDictionary<string, string> UnitNames)
{
    /// <summary>The units in a role: the body's official name, or the name as printed where it is unresolved.</summary>
    public IReadOnlyList<string> Units(bool lead) => [.. Assignments.Where(part => part.Lead == lead)
        .Select(part => part.UnitKey is { } key && UnitNames.TryGetValue(key, out var name) ? name : part.Mention)];
}
