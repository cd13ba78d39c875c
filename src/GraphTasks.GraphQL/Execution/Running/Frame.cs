using GraphTasks.GraphQL.Execution.Planning;

namespace GraphTasks.GraphQL.Execution.Running;

/// <summary>All objects of one type that one field gave, with the values of the fields that are selected of them.</summary>
internal sealed class Frame
{
    /// <summary>Arrays longer than this are not kept for the next request.</summary>
    public const int MostKept = 1_024;

    private Column[] _columns = [];

    public SelectionPlan Plan { get; private set; } = null!;

    public object?[] Objects { get; private set; } = new object?[4];

    public int Count { get; private set; }

    /// <summary>The columns, by <see cref="PlannedField.Column"/>.</summary>
    public Column[] Columns => _columns;

    public void Start(SelectionPlan plan)
    {
        Plan = plan;
        if (_columns.Length >= plan.Columns.Length)
            return;
        var old = _columns.Length;
        Array.Resize(ref _columns, plan.Columns.Length);
        for (var i = old; i < _columns.Length; i++)
            _columns[i] = new Column();
    }

    public int Add(object? value)
    {
        if (Count == Objects.Length)
        {
            var larger = new object?[Count * 2];
            Objects.CopyTo(larger, 0);
            Objects = larger;
        }

        Objects[Count] = value;
        return Count++;
    }

    public void Clear()
    {
        for (var i = 0; i < Plan.Columns.Length; i++)
            _columns[i].Clear(Count);
        if (Objects.Length > MostKept)
            Objects = new object?[4];
        else
            Array.Clear(Objects, 0, Count);
        Count = 0;
        Plan = null!;
    }
}
