namespace GraphTasks.Data.Access;

/// <summary>What the audit log records.</summary>
public enum AuditAction
{
    /// <summary>A document came into the store.</summary>
    LedgerAdded,

    /// <summary>A document was replaced by another import.</summary>
    LedgerReplaced,

    /// <summary>A document was removed.</summary>
    DocumentRemoved,

    /// <summary>A key was made.</summary>
    KeyAdded,

    /// <summary>A key was revoked.</summary>
    KeyRevoked,

    /// <summary>A steward decided about units, themes or terms, or took a decision back.</summary>
    DecisionTaken,
}
