namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>Writes a scalar by a function that gives false for values that the scalar cannot have.</summary>
internal sealed class ScalarWriter<T>(string scalar, Func<T, JsonBuffer, bool> write) : ValueWriter<T>
{
    public override Outcome Write(T value, ResponseWriter response)
    {
        if (value is null)
            return Outcome.Null;
        return write(value, response.Json) ? Outcome.Written : response.Fail(FieldFailure.InvalidResult($"{scalar} cannot represent value: {value}"));
    }
}
