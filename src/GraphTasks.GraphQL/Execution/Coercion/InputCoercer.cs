using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Execution.Coercion;

/// <summary>Coerces the value of one variable as a transport read it, and notes what does not fit with its path.</summary>
internal sealed class InputCoercer(VariableDefinitionNode definition, VariableErrors errors)
{
    private readonly List<object> _path = [];

    /// <summary>Coerces a value; what comes back after an error has been reported means nothing.</summary>
    public object? Coerce(object? input, GraphQLType type)
    {
        if (input is null)
            return type is NonNullType ? Refuse(null, $"Expected non-nullable type \"{type}\" not to be null.") : null;
        return type.Nullable switch
        {
            ListType list => OfList(input, list),
            InputObjectType fields => OfObject(input, fields),
            EnumType names => OfEnum(input, names),
            ScalarType scalar => OfScalar(input, scalar),
            _ => null,
        };
    }

    private object?[] OfList(object input, ListType list)
    {
        if (input is not IReadOnlyList<object?> items)
            return new[] { Coerce(input, list.OfType) };
        var values = new object?[items.Count];
        for (var i = 0; i < values.Length && !errors.IsFull; i++)
            values[i] = At(i, items[i], list.OfType);
        return values;
    }

    private object? OfObject(object input, InputObjectType type)
    {
        if (input is not IReadOnlyDictionary<string, object?> given)
            return Refuse(input, $"Expected type \"{type.Name}\" to be an object.");
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var value))
                values[field.Name] = At(field.Name, value, field.Type);
            else if (field.DefaultValue is not null)
                values[field.Name] = LiteralCoercer.DefaultOf(field);
            else if (field.Type is NonNullType)
                Refuse(input, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }

        foreach (var name in given.Keys)
            if (!type.Fields.Contains(name))
                Refuse(input, $"Field \"{name}\" is not defined by type \"{type.Name}\".");
        // What was given counts, so that a value that does not fit is one error and not two.
        if (type.IsOneOf && type.Fields.Where(field => given.ContainsKey(field.Name)).Select(field => given[field.Name]).ToList() is not [not null])
            Refuse(input, $"Exactly one key must be specified and not null for OneOf type \"{type.Name}\".");
        return new InputObject(values);
    }

    private object? OfEnum(object input, EnumType names) => input is string name && names.Values.Contains(name)
        ? name
        : Refuse(input, $"Value does not exist in \"{names.Name}\" enum.");

    private object? OfScalar(object input, ScalarType scalar)
    {
        try
        {
            return scalar.Coercion.TryReadInput(input, out var value, out var error) ? value : Refuse(input, error ?? $"Expected type \"{scalar.Name}\".");
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            return Refuse(input, $"Expected type \"{scalar.Name}\".");
        }
    }

    private object? At(object step, object? input, GraphQLType type)
    {
        _path.Add(step);
        var value = Coerce(input, type);
        _path.RemoveAt(_path.Count - 1);
        return value;
    }

    private object? Refuse(object? input, string why)
    {
        // A message shows the value, so a million of them would be much work for errors that nobody reads.
        if (errors.IsFull)
            return null;
        var variable = definition.Variable.Name.Value;
        var place = string.Concat(_path.Select(step => step is int index ? $"[{index}]" : $".{step}"));
        errors.Report($"Variable \"${variable}\" got invalid value {Inspection.Of(input)}{(place.Length > 0 ? $" at \"{variable}{place}\"" : "")}; {why}", definition);
        return null;
    }
}
