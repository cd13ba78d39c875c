using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>A row while it is being read: for each field the stretches of the source that it is made of.</summary>
internal sealed class RowDraft(int table)
{
    public int Table { get; private set; } = table;

    public int? PrintedSeq { get; set; }

    public int Seq { get; set; }

    public List<string> Category { get; } = [];

    public List<SourceSpan> Content { get; } = [];

    public List<SourceSpan> Deadline { get; } = [];

    public List<SourceSpan> Lead { get; } = [];

    public List<SourceSpan> Support { get; } = [];

    public List<SourceSpan> Leaders { get; } = [];

    public List<SourceSpan> Persons { get; } = [];

    public List<SourceSpan> Remarks { get; } = [];

    public List<SourceSpan> Progress { get; } = [];

    public int FirstLine { get; set; } = int.MaxValue;

    public int LastLine { get; set; } = -1;

    /// <summary>The fields whose cell is merged with the row above, where its characters are claimed.</summary>
    public HashSet<ColumnRole> Shared { get; } = [];

    public double Confidence { get; set; } = 1;

    public List<string> Notes { get; } = [];

    public void Cover(int line)
    {
        FirstLine = Math.Min(FirstLine, line);
        LastLine = Math.Max(LastLine, line);
    }

    public RowDraft InTable(int number)
    {
        Table = number;
        return this;
    }

    public List<SourceSpan>? Field(ColumnRole role) => role switch
    {
        ColumnRole.Content => Content,
        ColumnRole.Deadline => Deadline,
        ColumnRole.Lead => Lead,
        ColumnRole.Support => Support,
        ColumnRole.Leader => Leaders,
        ColumnRole.Person => Persons,
        ColumnRole.Remarks => Remarks,
        ColumnRole.Progress => Progress,
        _ => null,
    };
}
