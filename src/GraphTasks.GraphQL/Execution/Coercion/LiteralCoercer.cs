using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Execution.Coercion;

/// <summary>Coerces literals of a document to an input type (https://spec.graphql.org/September2025/#sec-Input-Values).</summary>
internal static class LiteralCoercer
{
    /// <summary>Coerces a literal; false when it does not fit, which validation has not seen only where variables are in it.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">An input type.</param>
    /// <param name="variables">The variables' values; null for a constant.</param>
    /// <param name="value">The value, when the result is true.</param>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, VariableValues? variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
            return variables is not null && variables.TryGet(variable.Name.Value, out value) && (value is not null || type is not NonNullType);
        if (literal is NullValueNode)
            return type is not NonNullType;
        return type.Nullable switch
        {
            ListType list => TryList(literal, list, variables, out value),
            InputObjectType input => TryObject(literal, input, variables, out value),
            EnumType names => TryEnum(literal, names, out value),
            ScalarType scalar => TryScalar(literal, scalar, variables, out value),
            _ => false,
        };
    }

    private static bool TryList(ValueNode literal, ListType list, VariableValues? variables, out object? value)
    {
        value = null;
        if (literal is not ListValueNode items)
        {
            if (!TryCoerce(literal, list.OfType, variables, out var single))
                return false;
            value = new[] { single };
            return true;
        }

        var values = new object?[items.Values.Count];
        for (var i = 0; i < values.Length; i++)
        {
            // A variable that was not given is null in a list, and has no place in an object.
            if (items.Values[i] is VariableNode variable && (variables is null || !variables.TryGet(variable.Name.Value, out _)))
            {
                if (list.OfType is NonNullType)
                    return false;
                continue;
            }

            if (!TryCoerce(items.Values[i], list.OfType, variables, out values[i]))
                return false;
        }

        value = values;
        return true;
    }

    private static bool TryObject(ValueNode literal, InputObjectType input, VariableValues? variables, out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode written)
            return false;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in input.Fields)
        {
            var given = written.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name)?.Value;
            if (given is null || (given is VariableNode variable && (variables is null || !variables.TryGet(variable.Name.Value, out _))))
            {
                if (field.DefaultValue is not null)
                    values[field.Name] = DefaultOf(field);
                else if (field.Type is NonNullType || (input.IsOneOf && given is not null))
                    return false;
                continue;
            }

            if (!TryCoerce(given, field.Type, variables, out var coerced))
                return false;
            values[field.Name] = coerced;
        }

        if (written.Fields.Any(field => !input.Fields.Contains(field.Name.Value)) || (input.IsOneOf && !IsOneOf(values)))
            return false;
        value = new InputObject(values);
        return true;
    }

    private static bool TryEnum(ValueNode literal, EnumType names, out object? value)
    {
        value = (literal as EnumValueNode)?.Value;
        return value is string name && names.Values.Contains(name);
    }

    private static bool TryScalar(ValueNode literal, ScalarType scalar, VariableValues? variables, out object? value)
    {
        if (literal is not (ListValueNode or ObjectValueNode) || variables is null)
            return scalar.Coercion.TryReadLiteral(literal, out value, out _);
        var plain = UntypedValue.Of(literal, name => variables.TryGet(name, out var given) ? given : null);
        return scalar.Coercion.TryReadInput(plain!, out value, out _);
    }

    /// <summary>Whether a variable stands somewhere in a literal.</summary>
    public static bool HoldsVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HoldsVariable),
        ObjectValueNode fields => fields.Fields.Any(field => HoldsVariable(field.Value)),
        _ => false,
    };

    /// <summary>The default value of an argument or input field, which a valid schema can always coerce.</summary>
    public static object? DefaultOf(InputValue input) => TryCoerce(input.DefaultValue!, input.Type, null, out var value)
        ? value
        : throw new InvalidOperationException($"The default value of {input.Coordinate} does not fit its type.");

    /// <summary>Whether exactly one field is given and not null (https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects).</summary>
    public static bool IsOneOf(Dictionary<string, object?> values) => values.Count == 1 && values.Values.First() is not null;
}
