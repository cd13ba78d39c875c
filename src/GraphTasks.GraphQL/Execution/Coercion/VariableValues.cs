
namespace GraphTasks.GraphQL.Execution.Coercion;

/// <summary>The coerced values of an operation's variables; one that was not given and has no default is not there.</summary>
internal sealed class VariableValues(Dictionary<string, object?> values)
{
    public static VariableValues None { get; } = new([]);

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);
}
