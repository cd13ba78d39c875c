using GraphTasks.Data.Model;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>An uncertain task of a store.</summary>
/// <param name="Task">The task.</param>
/// <param name="Teaching">What a label of it would teach.</param>
public sealed record UncertainTask(KeyTask Task, TeachingItem Teaching);
