using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers;

/// <summary>The word lists that reading a ledger rests on; immutable, built once at the edge.</summary>
/// <param name="Headers">The headings of columns.</param>
/// <param name="Furniture">The lines that belong to the page.</param>
/// <param name="UnitNames">The unit names and places.</param>
public sealed record LedgerDictionaries(HeaderLexicon Headers, FurnitureLexicon Furniture, UnitNameLexicon UnitNames);
