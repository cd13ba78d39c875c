using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Related;

/// <summary>What comparing tasks reads of one.</summary>
/// <param name="Key">The task's identity (document/table/seq).</param>
/// <param name="Document">Its document.</param>
/// <param name="Content">Its text.</param>
/// <param name="Units">The bodies that answer for it, by id or name without the place.</param>
/// <param name="Themes">The codes of its themes.</param>
/// <param name="Targets">Its targets.</param>
public sealed record TaskText(
    string Key, string Document, string Content, IReadOnlyList<string> Units, IReadOnlyList<string> Themes, IReadOnlyList<Target> Targets);
