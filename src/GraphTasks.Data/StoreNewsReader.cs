using GraphTasks.Data.Import;
using GraphTasks.Data.Model;

namespace GraphTasks.Data;

/// <summary>Who is told of what others do to a store.</summary>
/// <param name="Imported">A document was imported or replaced.</param>
/// <param name="Removed">A document was removed.</param>
/// <param name="Decided">Stewards decided; the decisions are in force.</param>
public sealed record StoreNewsReader(Action<ImportedDocument> Imported, Action<RemovedDocument> Removed, Action<IReadOnlyList<StoredDecision>> Decided);
