namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>How values of C# types are written as scalars: the specified ones, and those that an application adds.</summary>
internal sealed class ScalarFormats
{
    private readonly Dictionary<(string Scalar, Type Clr), ValueWriter> _writers = [];

    public ScalarFormats()
    {
        Add<string>("String", (value, json) => json.WriteString(value));
        Add<bool>("Boolean", (value, json) => json.WriteBoolean(value));
        Add<int>("Int", (value, json) => json.WriteNumber(value));
        Add<short>("Int", (value, json) => json.WriteNumber(value));
        Add<byte>("Int", (value, json) => json.WriteNumber(value));
        Add<long>("Int", (value, json) => json.WriteNumber(value), value => value is >= int.MinValue and <= int.MaxValue);
        Add<double>("Float", (value, json) => json.WriteNumber(value), double.IsFinite);
        Add<float>("Float", (value, json) => json.WriteNumber((decimal)value), float.IsFinite);
        Add<decimal>("Float", (value, json) => json.WriteNumber(value));
        Add<int>("Float", (value, json) => json.WriteNumber(value));
        Add<long>("Float", (value, json) => json.WriteNumber(value));
        Add<string>("ID", (value, json) => json.WriteString(value));
        Add<int>("ID", (value, json) => WriteQuoted(json, value));
        Add<long>("ID", (value, json) => WriteQuoted(json, value));
        Add<Guid>("ID", (value, json) => json.WriteString(value.ToString()));
    }

    /// <summary>Adds a way to write values of <typeparamref name="T"/> as a scalar.</summary>
    public void Add<T>(string scalar, Action<T, JsonBuffer> write, Func<T, bool>? accepts = null) =>
        _writers[(scalar, typeof(T))] = new ScalarWriter<T>(scalar, write, accepts);

    /// <summary>The writer of a C# type for a scalar, or null where they do not fit.</summary>
    public ValueWriter? Find(string scalar, Type clr) => _writers.GetValueOrDefault((scalar, clr));

    /// <summary>True when an application said how values of the scalar are written.</summary>
    public bool HasOwn(string scalar) => _writers.Keys.Any(key => key.Scalar == scalar);

    private static void WriteQuoted(JsonBuffer json, long value)
    {
        json.WriteByte((byte)'"');
        json.WriteNumber(value);
        json.WriteByte((byte)'"');
    }
}
