namespace GraphTasks.Data.Import;

/// <summary>What an import did with a document.</summary>
public enum ImportOutcome
{
    /// <summary>The document is new.</summary>
    Added,

    /// <summary>The document was there and has been replaced as a whole.</summary>
    Replaced,

    /// <summary>The document was there, from the same bytes and the same dictionaries: nothing was written.</summary>
    Unchanged,
}
