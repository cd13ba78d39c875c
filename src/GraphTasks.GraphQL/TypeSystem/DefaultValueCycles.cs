using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>Finds default values of input fields that contain themselves (https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()).</summary>
internal sealed class DefaultValueCycles
{
    private readonly HashSet<InputValue> _visited = [];
    private readonly List<InputValue> _path = [];

    public void Check(InputObjectType type, Action<string, IEnumerable<Node?>> report) => Literal(type, new ObjectValueNode { Fields = [] }, report);

    private void Literal(InputObjectType type, ValueNode value, Action<string, IEnumerable<Node?>> report)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value is ListValueNode list)
        {
            foreach (var item in list.Values)
                Literal(type, item, report);
        }
        else if (value is ObjectValueNode given)
        {
            foreach (var field in type.Fields)
            {
                if (field.Type.Named is not InputObjectType target)
                    continue;
                if (given.Fields.LastOrDefault(node => node.Name.Value == field.Name) is { } node)
                    Literal(target, node.Value, report);
                else
                    Default(field, target, report);
            }
        }
    }

    private void Default(InputValue field, InputObjectType type, Action<string, IEnumerable<Node?>> report)
    {
        if (field.DefaultValue is not { } value)
            return;
        var start = _path.IndexOf(field);
        if (start >= 0)
        {
            var via = _path.Skip(start + 1).ToList();
            report($"Invalid circular reference. The default value of Input Object field {field} references itself"
                + $"{(via.Count > 0 ? $" via the default values of: {string.Join(", ", via)}" : "")}.", _path.Skip(start).Select(step => step.Node?.DefaultValue));
            return;
        }

        if (!_visited.Add(field))
            return;
        _path.Add(field);
        Literal(type, value, report);
        _path.RemoveAt(_path.Count - 1);
    }
}
