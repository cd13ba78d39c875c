using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Running;

/// <summary>
/// The values of one field for all objects of a frame. Objects among them are numbered in the order of the response
/// ("slots") and gathered into one frame for each object type.
/// </summary>
internal sealed class Column
{
    private readonly List<Frame> _children = [];
    private Slot[] _slots = [];
    private int _count;

    /// <summary>The value of each object: null, a <see cref="FieldFailure"/>, a leaf, an object or a list.</summary>
    public object?[] Values { get; private set; } = [];

    /// <summary>The first slot of each object's value.</summary>
    public int[] Starts { get; private set; } = [];

    public void Start(int count)
    {
        if (Values.Length < count)
        {
            Values = new object?[Math.Max(count, 4)];
            Starts = new int[Values.Length];
        }
    }

    /// <summary>Forgets the values; arrays that grew large are given up.</summary>
    public void Clear(int count)
    {
        if (Values.Length > Frame.MostKept)
            (Values, Starts) = ([], []);
        else
            Array.Clear(Values, 0, Math.Min(count, Values.Length));
        if (_slots.Length > Frame.MostKept)
            _slots = [];
        else
            Array.Clear(_slots, 0, Math.Min(_count, _slots.Length));
        _children.Clear();
        _count = 0;
    }

    /// <summary>The number that the next object gets.</summary>
    public int NextSlot => _count;

    public void Add(Frame frame, int index) => Add(new Slot(frame, index, null));

    public void Add(FieldFailure failure) => Add(new Slot(null, 0, failure));

    public Slot SlotAt(int slot) => _slots[slot];

    /// <summary>The frame for objects of a type, if there is one yet.</summary>
    public Frame? ChildOf(ObjectType type)
    {
        foreach (var child in _children)
            if (child.Plan.Type == type)
                return child;
        return null;
    }

    public void AddChild(Frame frame) => _children.Add(frame);

    /// <summary>How many slots a value takes.</summary>
    public static int SlotsOf(GraphQLType type, object? value)
    {
        if (value is null or FieldFailure)
            return 0;
        if (type.Nullable is not ListType list)
            return 1;
        var slots = 0;
        var items = new ItemList(value);
        for (var i = 0; i < items.Count; i++)
            slots += SlotsOf(list.OfType, items[i]);
        return slots;
    }

    private void Add(Slot slot)
    {
        if (_count == _slots.Length)
            Array.Resize(ref _slots, Math.Max(4, _count * 2));
        _slots[_count++] = slot;
    }
}
