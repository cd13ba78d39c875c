using System.Globalization;
using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>A slicing argument of one selected field, or an input field of an argument.</summary>
internal sealed class SlicingArgument
{
    private readonly VariableNode? _variable;
    private readonly string[] _below = [];
    private readonly int? _constant;

    /// <summary>Finds the argument that a path means, as a field is given it.</summary>
    public SlicingArgument(FieldDefinition field, FieldNode node, string[] path)
    {
        var input = field.Arguments.Find(path[0])!;
        Default = Number(Below(input.DefaultValue, input, path.AsSpan(1)));
        var given = node.Arguments.FirstOrDefault(argument => argument.Name.Value == path[0])?.Value;
        for (var depth = 1; ; depth++)
        {
            if (given is VariableNode variable)
            {
                _variable = variable;
                _below = path[depth..];
                return;
            }

            if (depth == path.Length)
                break;
            input = ((InputObjectType)input.Type.Nullable).Fields.Find(path[depth])!;
            given = (given as ObjectValueNode)?.Fields.FirstOrDefault(entry => entry.Name.Value == path[depth])?.Value
                ?? (given is ObjectValueNode ? input.DefaultValue : null);
        }

        _constant = Number(given);
    }

    /// <summary>The value that holds when none is given; null when there is none.</summary>
    public int? Default { get; }

    /// <summary>Whether the value is the same for all requests.</summary>
    public bool IsConstant => _variable is null;

    /// <summary>The value that is given; null when none is.</summary>
    public int? Given(VariableValues variables)
    {
        if (_variable is null)
            return _constant;
        if (!variables.TryGet(_variable.Name.Value, out var value))
            return null;
        foreach (var step in _below)
            value = (value as InputObject)?.Values.GetValueOrDefault(step);
        return value as int?;
    }

    private static ValueNode? Below(ValueNode? value, InputValue input, ReadOnlySpan<string> path)
    {
        foreach (var step in path)
        {
            if (value is not ObjectValueNode written)
                return null;
            input = ((InputObjectType)input.Type.Nullable).Fields.Find(step)!;
            value = written.Fields.FirstOrDefault(entry => entry.Name.Value == step)?.Value ?? input.DefaultValue;
        }

        return value;
    }

    private static int? Number(ValueNode? literal) =>
        literal is IntValueNode number && int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
