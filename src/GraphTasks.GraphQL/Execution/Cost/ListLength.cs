using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>How long the list of one selected field, or of fields of its value, may be.</summary>
internal sealed class ListLength
{
    private readonly FieldDefinition _field;
    private readonly FieldNode _node;
    private readonly ListSize _size;
    private readonly SlicingArgument[] _arguments;
    private readonly int _otherwise;

    public ListLength(FieldDefinition field, FieldNode node, ListSize size, int otherwise)
    {
        _field = field;
        _node = node;
        _size = size;
        _otherwise = size.Assumed ?? otherwise;
        _arguments = size.SlicingArguments.Select(path => new SlicingArgument(field, node, path)).ToArray();
    }

    /// <summary>Whether the length is the same for all requests.</summary>
    public bool IsConstant => Array.TrueForAll(_arguments, argument => argument.IsConstant);

    /// <summary>The length, by the largest slicing argument.</summary>
    public int Of(VariableValues variables)
    {
        int? longest = null;
        foreach (var argument in _arguments)
            if ((argument.Given(variables) ?? argument.Default) is { } length && !(longest >= length))
                longest = length;
        return Math.Max(0, longest ?? _otherwise);
    }

    /// <summary>What is wrong when exactly one slicing argument must be given and is not; else null. A default stands in for one that is left out.</summary>
    public GraphQLError? Check(VariableValues variables)
    {
        if (!_size.RequiresOne)
            return null;
        var given = 0;
        var hasDefault = false;
        foreach (var argument in _arguments)
        {
            given += argument.Given(variables) is null ? 0 : 1;
            hasDefault |= argument.Default is not null;
        }

        if (given == 1 || (given == 0 && hasDefault))
            return null;
        var names = string.Join(", ", _size.SlicingArguments.Select(path => $"\"{string.Join('.', path)}\""));
        return new GraphQLError($"Field \"{_field.Coordinate}\" must be given exactly one of its slicing arguments {names}, and is given {given}.", _node)
        {
            Code = GraphQLErrorCodes.BadUserInput,
        };
    }
}
