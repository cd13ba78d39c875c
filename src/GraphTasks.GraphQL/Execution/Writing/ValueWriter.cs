namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>Writes values of leaf types and lists of them; made once for each field when the engine is built.</summary>
internal abstract class ValueWriter
{
    /// <summary>Writes a value of which only the field's binding knows the type.</summary>
    public abstract Outcome WriteBoxed(object? value, ResponseWriter response);
}

/// <summary>Writes values of one C# type without boxing them.</summary>
internal abstract class ValueWriter<T> : ValueWriter
{
    public abstract Outcome Write(T value, ResponseWriter response);

    public override Outcome WriteBoxed(object? value, ResponseWriter response) => value is null ? Outcome.Null : Write((T)value, response);
}
