namespace GraphTasks.Ledgers.Layouts;

/// <summary>A numbered paragraph with the unnumbered ones that follow it; small, since a long document has a million.</summary>
internal struct ItemNode(Numbering? number, int depth, int line, int duty)
{
    public readonly Numbering? Number => number;

    public readonly int Depth => depth;

    /// <summary>The line of its first paragraph.</summary>
    public readonly int FirstLine => line;

    /// <summary>The line of its last paragraph.</summary>
    public int LastLine { get; set; }

    /// <summary>The place of its first duty among those of the document.</summary>
    public readonly int FirstDuty => duty;

    public int DutyCount { get; set; }

    /// <summary>Whether numbered paragraphs of a lower level follow it.</summary>
    public bool HasChildren { get; set; }

    public bool IsTask { get; set; }

    /// <summary>Whether it is the title of another list, whose numbers begin anew.</summary>
    public bool IsCaption { get; set; }
}
