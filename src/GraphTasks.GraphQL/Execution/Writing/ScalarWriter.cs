namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>Writes a scalar by a function, and refuses the values that the scalar cannot have.</summary>
internal sealed class ScalarWriter<T>(string scalar, Action<T, JsonBuffer> write, Func<T, bool>? accepts) : ValueWriter<T>
{
    public override Outcome Write(T value, ResponseWriter response)
    {
        if (value is null)
            return Outcome.Null;
        if (accepts?.Invoke(value) == false)
            return response.Fail(FieldFailure.InvalidResult($"{scalar} cannot represent value: {value}"));
        write(value, response.Json);
        return Outcome.Written;
    }
}
