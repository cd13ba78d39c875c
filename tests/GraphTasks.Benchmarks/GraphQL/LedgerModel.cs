using System.Text.Json.Serialization;

namespace GraphTasks.Benchmarks.GraphQL;

/// <summary>A task.</summary>
public sealed record LedgerTask(string Id, int Number, string Content, string? Deadline, LedgerUnit Lead,
    LedgerCategory[] Categories, LedgerReport[] Reports, LedgerTarget[] Targets);

/// <summary>A unit.</summary>
public sealed record LedgerUnit(string Id, string Name);

/// <summary>A category.</summary>
public sealed record LedgerCategory(string Id, string Name);

/// <summary>A progress report.</summary>
public sealed record LedgerReport(string Date, string Text, int Percent);

/// <summary>A target.</summary>
public sealed record LedgerTarget(string Name, int Value, string Unit);

/// <summary>A node of a tree.</summary>
public sealed record LedgerLevel(string Name, LedgerLevel[] Next);

/// <summary>An entry of one of several types.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "__typename")]
[JsonDerivedType(typeof(LedgerNote), "Note")]
[JsonDerivedType(typeof(LedgerDeadline), "Deadline")]
[JsonDerivedType(typeof(LedgerFigure), "Figure")]
public abstract record LedgerEntry(string Id, string Text);

/// <summary>A remark.</summary>
public sealed record LedgerNote(string Id, string Text) : LedgerEntry(Id, Text);

/// <summary>A date to keep.</summary>
public sealed record LedgerDeadline(string Id, string Text) : LedgerEntry(Id, Text);

/// <summary>A number.</summary>
public sealed record LedgerFigure(string Id, string Text, int Value) : LedgerEntry(Id, Text);
