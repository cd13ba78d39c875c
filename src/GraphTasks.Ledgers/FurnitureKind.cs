namespace GraphTasks.Ledgers;

/// <summary>Where a piece of page furniture stands.</summary>
internal enum FurnitureKind
{
    /// <summary>After the text, with everything below it.</summary>
    End,

    /// <summary>The line of facts under the title.</summary>
    Info,

    /// <summary>Anywhere.</summary>
    Other,
}
