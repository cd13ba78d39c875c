namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>Writes a C# enum as the names of a GraphQL enum.</summary>
internal sealed class EnumWriter<T>(string type) : ValueWriter<T>
    where T : struct, Enum
{
    public override Outcome Write(T value, ResponseWriter response)
    {
        if (EnumNames<T>.Find(value) is not { } name)
            return response.Fail(FieldFailure.InvalidResult($"Enum \"{type}\" cannot represent value: {value}"));
        response.Json.WriteRaw(name);
        return Outcome.Written;
    }
}
