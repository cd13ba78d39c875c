namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>Writes a value type that may be null.</summary>
internal sealed class NullableWriter<T>(ValueWriter<T> inner) : ValueWriter<T?>
    where T : struct
{
    public override Outcome Write(T? value, ResponseWriter response) => value is { } there ? inner.Write(there, response) : Outcome.Null;
}
