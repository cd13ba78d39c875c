using GraphTasks.GraphQL.Execution.Planning;

namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>Where in the response the writer stands: fields and list positions from the root.</summary>
internal sealed class ResponsePath
{
    private (PlannedField? Field, int Index)[] _segments = new (PlannedField?, int)[16];

    public int Depth { get; private set; }

    /// <summary>The innermost field.</summary>
    public PlannedField Field
    {
        get
        {
            var at = Depth - 1;
            while (_segments[at].Field is null)
                at--;
            return _segments[at].Field!;
        }
    }

    public void Push(PlannedField field) => Push((field, 0));

    public void Push(int index) => Push((null, index));

    public void Pop() => Depth--;

    public void Truncate(int depth) => Depth = depth;

    public void Clear()
    {
        Array.Clear(_segments);
        Depth = 0;
    }

    /// <summary>The path as an error has it.</summary>
    public object[] ToArray()
    {
        var path = new object[Depth];
        for (var i = 0; i < path.Length; i++)
            path[i] = _segments[i].Field is { } field ? field.ResponseName : _segments[i].Index;
        return path;
    }

    private void Push((PlannedField?, int) segment)
    {
        if (Depth == _segments.Length)
            Array.Resize(ref _segments, Depth * 2);
        _segments[Depth++] = segment;
    }
}
