using System.Globalization;
using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>A literal as a plain value, for scalars that take any.</summary>
public static class UntypedValue
{
    /// <summary>
    /// The value of a literal: null, <see cref="bool"/>, <see cref="long"/> (or <see cref="double"/> where that is too
    /// small), <see cref="double"/>, <see cref="string"/> (also for enum values), lists and dictionaries. A variable is null.
    /// </summary>
    public static object? Of(ValueNode literal) => Of(literal, static _ => null);

    /// <summary>The value of a literal, with variables replaced.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="valueOf">The value of a variable by its name.</param>
    public static object? Of(ValueNode literal, Func<string, object?> valueOf) => literal switch
    {
        VariableNode variable => valueOf(variable.Name.Value),
        BooleanValueNode truth => truth.Value,
        IntValueNode whole => long.TryParse(whole.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (object)number
            : double.Parse(whole.Value, CultureInfo.InvariantCulture),
        FloatValueNode real => double.Parse(real.Value, CultureInfo.InvariantCulture),
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        ListValueNode list => list.Values.Select(item => Of(item, valueOf)).ToList(),
        ObjectValueNode fields => Fields(fields, valueOf),
        _ => null,
    };

    private static Dictionary<string, object?> Fields(ObjectValueNode literal, Func<string, object?> valueOf)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in literal.Fields)
            fields[field.Name.Value] = Of(field.Value, valueOf);
        return fields;
    }
}
