namespace GraphTasks.Ledgers.Layouts;

/// <summary>What a paragraph looks like on its own, as costs of being read as each kind of value; small, since a long table has millions.</summary>
internal readonly record struct CellKind(bool Blank, int Integer, bool Heading, bool Date, bool Person, byte UnitCost, short Length, bool EndsSentence, bool TopHeading);
