namespace GraphTasks.Data.Model;

/// <summary>One change of the store, and who made it. Entries are only ever added.</summary>
public sealed record AuditEntry
{
    /// <summary>Numbers the entries from 1, without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who: a key's name and identifier, a token's subject, or the command line and its user.</summary>
    public required string Actor { get; init; }

    /// <summary>What was done, in the spelling of the schema: <c>LEDGER_ADDED</c>, <c>LEDGER_REPLACED</c>, <c>DOCUMENT_REMOVED</c>, <c>KEY_ADDED</c>, <c>KEY_REVOKED</c> or <c>DECISION_TAKEN</c>.</summary>
    public required string Action { get; init; }

    /// <summary>To what: a document's key, the identifier of a caller's key, never its secret, or the number of a decision.</summary>
    public required string Subject { get; init; }

    /// <summary>More about it, or null.</summary>
    public string? Detail { get; init; }
}
