namespace GraphTasks.Data.Access;

/// <summary>What a caller may do; each role may do all that the ones before it may.</summary>
public enum Role
{
    /// <summary>Read.</summary>
    Reader,

    /// <summary>Import ledgers and curate.</summary>
    Steward,

    /// <summary>Everything, the keys of others included.</summary>
    Admin,
}
