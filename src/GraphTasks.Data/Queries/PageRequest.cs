namespace GraphTasks.Data.Queries;

/// <summary>Which page of a connection is wanted (Relay Cursor Connections Specification).</summary>
public sealed record PageRequest
{
    /// <summary>The greatest page.</summary>
    public const int Ceiling = 100;

    /// <summary>The page where neither <c>first</c> nor <c>last</c> is given.</summary>
    public const int Default = 20;

    private PageRequest(int count, bool backwards, Cursor? after, Cursor? before) =>
        (Count, Backwards, After, Before) = (count, backwards, after, before);

    /// <summary>How many entries, 0 to 100.</summary>
    public int Count { get; }

    /// <summary>Whether they are counted from the end.</summary>
    public bool Backwards { get; }

    internal Cursor? After { get; }

    internal Cursor? Before { get; }

    /// <summary>The first entries.</summary>
    public static PageRequest First(int count) => Of(count, null, null, null);

    /// <summary>Reads the four arguments of a connection.</summary>
    /// <exception cref="QueryException">Both or a count outside 0 to 100 is given, or a cursor is none.</exception>
    public static PageRequest Of(int? first, string? after, int? last, string? before)
    {
        if (first is not null && last is not null)
            throw new QueryException("Give `first` or `last`, not both.");
        Check("first", first);
        Check("last", last);
        return new(first ?? last ?? Default, last is not null, Parse("after", after), Parse("before", before));
    }

    private static void Check(string name, int? count)
    {
        if (count is < 0 or > Ceiling)
            throw new QueryException($"`{name}` must lie between 0 and {Ceiling}, and is {count}.");
    }

    private static Cursor? Parse(string name, string? text) => text is null
        ? null
        : Cursor.TryParse(text) ?? throw new QueryException($"`{name}` is no cursor of this connection.");
}
