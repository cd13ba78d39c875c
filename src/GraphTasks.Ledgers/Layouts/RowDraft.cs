using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>A row while it is being read: for each field the stretches of the source that it is made of.</summary>
internal sealed class RowDraft(int table)
{
    public int Table { get; private set; } = table;

    public int? PrintedSeq { get; set; }

    public int Seq { get; set; }

    public List<string> Category { get; } = [];

    public List<SourceSpan> Content => field ??= [];

    public List<SourceSpan> Deadline => field ??= [];

    public List<SourceSpan> Lead => field ??= [];

    public List<SourceSpan> Support => field ??= [];

    public List<SourceSpan> Leaders => field ??= [];

    public List<SourceSpan> Persons => field ??= [];

    public List<SourceSpan> Remarks => field ??= [];

    public List<SourceSpan> Progress => field ??= [];

    public int FirstLine { get; set; } = int.MaxValue;

    public int LastLine { get; set; } = -1;

    /// <summary>The fields whose cell is merged with the row above, where its characters are claimed.</summary>
    public HashSet<ColumnRole> Shared => field ??= [];

    public double Confidence { get; set; } = 1;

    public List<string> Notes => field ??= [];

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
