using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Coercion;

/// <summary>Coerces the arguments of a field or directive (https://spec.graphql.org/September2025/#CoerceArgumentValues()).</summary>
internal static class ArgumentCoercer
{
    /// <summary>The values of all arguments that are given or have a default.</summary>
    /// <exception cref="GraphQLException">An argument does not fit its type, which only variables can cause.</exception>
    public static InputObject Coerce(NameTable<InputValue> arguments, IReadOnlyList<ArgumentNode> given, VariableValues variables) =>
        Find(arguments, given, variables, out var error) ?? throw new GraphQLException(error!);

    /// <summary>The values, or null and what does not fit.</summary>
    public static InputObject? Find(NameTable<InputValue> arguments, IReadOnlyList<ArgumentNode> given, VariableValues variables, out GraphQLError? error)
    {
        error = null;
        if (arguments.Count == 0)
            return InputObject.Empty;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var argument in arguments.AsSpan())
        {
            var literal = LiteralOf(given, argument.Name);
            if (literal is null || (literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _)))
            {
                if (argument.DefaultValue is not null)
                    values[argument.Name] = LiteralCoercer.DefaultOf(argument);
                else if (argument.Type is NonNullType)
                    error = Error($"Argument \"{argument.Coordinate}\" of required type \"{argument.Type}\" was not provided.", literal);
                continue;
            }

            if (!LiteralCoercer.TryCoerce(literal, argument.Type, variables, out var value))
                error = Error($"Argument \"{argument.Coordinate}\" has an invalid value: expected type \"{argument.Type}\".", literal);
            values[argument.Name] = value;
        }

        return error is null ? new InputObject(values) : null;
    }

    private static ValueNode? LiteralOf(IReadOnlyList<ArgumentNode> given, string name)
    {
        foreach (var argument in given)
            if (argument.Name.Value == name)
                return argument.Value;
        return null;
    }

    private static GraphQLError Error(string message, ValueNode? literal) => new(message, [literal]) { Code = GraphQLErrorCodes.BadUserInput };
}
