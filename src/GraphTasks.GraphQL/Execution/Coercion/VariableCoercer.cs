using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Coercion;

/// <summary>Coerces the variables of a request (https://spec.graphql.org/September2025/#CoerceVariableValues()).</summary>
internal static class VariableCoercer
{
    /// <summary>The values of all variables that are given or have a default.</summary>
    /// <exception cref="GraphQLException">Some value does not fit its type.</exception>
    public static VariableValues Coerce(GraphQLSchema schema, IReadOnlyList<VariableDefinitionNode> definitions, IReadOnlyDictionary<string, object?>? inputs)
    {
        if (definitions.Count == 0)
            return VariableValues.None;
        var errors = new VariableErrors();
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            var name = definition.Variable.Name.Value;
            if (schema.TypeOf(definition.Type) is not { IsInputType: true } type)
            {
                errors.Report($"Variable \"${name}\" is of type \"{definition.Type}\", which is no input type.", definition.Type);
                continue;
            }

            object? input = null;
            if (inputs?.TryGetValue(name, out input) != true)
            {
                if (definition.DefaultValue is { } literal && LiteralCoercer.TryCoerce(literal, type, null, out var value))
                    values[name] = value;
                else if (type is NonNullType)
                    errors.Report($"Variable \"${name}\" of required type \"{type}\" was not provided.", definition);
                continue;
            }

            if (input is null && type is NonNullType)
                errors.Report($"Variable \"${name}\" of non-null type \"{type}\" must not be null.", definition);
            else
                values[name] = new InputCoercer(definition, errors).Coerce(input, type);
        }

        errors.ThrowIfAny();
        return new VariableValues(values);
    }
}
