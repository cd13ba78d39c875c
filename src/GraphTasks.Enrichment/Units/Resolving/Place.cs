namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>A place read at some position of a mention.</summary>
/// <param name="Division">The division meant.</param>
/// <param name="End">Where the rest begins, in UTF-16 code units.</param>
/// <param name="Kind">How the place was written.</param>
internal readonly record struct Place(Division Division, int End, PlaceKind Kind);
