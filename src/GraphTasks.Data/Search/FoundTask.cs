using GraphTasks.Data.Model;

namespace GraphTasks.Data.Search;

/// <summary>A task that a search found.</summary>
/// <param name="Task">The task.</param>
/// <param name="Score">How well it fits: 0 where only a unit or theme was found, greater for a better match of the words.</param>
public sealed record FoundTask(KeyTask Task, double Score);
