using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>Writes a name that must be one of a GraphQL enum's.</summary>
internal sealed class EnumNameWriter(EnumType type) : ValueWriter<string?>
{
    public override Outcome Write(string? value, ResponseWriter response)
    {
        if (value is null)
            return Outcome.Null;
        if (!type.Values.Contains(value))
            return response.Fail(FieldFailure.InvalidResult($"Enum \"{type.Name}\" cannot represent value: \"{value}\""));
        response.Json.WriteString(value);
        return Outcome.Written;
    }
}
