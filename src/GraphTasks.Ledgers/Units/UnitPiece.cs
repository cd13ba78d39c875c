namespace GraphTasks.Ledgers.Units;

/// <summary>One unit found in a cell.</summary>
/// <param name="Name">The name: white space taken out, a shared suffix restored.</param>
/// <param name="Start">Where it begins in the cell.</param>
/// <param name="End">Where it ends in the cell, exclusive.</param>
/// <param name="Known">Whether the lexicon or the grammar of names accounts for it.</param>
/// <param name="Restored">Whether a suffix was added that is printed only with a later name.</param>
internal readonly record struct UnitPiece(string Name, int Start, int End, bool Known, bool Restored);
