namespace GraphTasks.Ledgers.Source;

/// <summary>A stretch of a source text, in UTF-16 code units.</summary>
internal readonly record struct SourceSpan(int Start, int End)
{
    public int Length => End - Start;
}
