using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>Chooses writers for C# types when an engine is built: the only place that needs reflection.</summary>
internal sealed class ValueWriters(ScalarFormats formats)
{
    /// <summary>The writer of a C# type for a leaf type or a list of one, or null where they do not fit.</summary>
    public ValueWriter? For(Type clr, GraphQLType type)
    {
        if (clr == typeof(object))
            return new DynamicWriter(type, formats);
        if (System.Nullable.GetUnderlyingType(clr) is { } value)
            return type is NonNullType ? null : Make(typeof(NullableWriter<>), [value], For(value, type));
        return type.Nullable switch
        {
            ListType list => ForList(clr, list),
            EnumType names => ForEnum(clr, names),
            ScalarType { IsSpecified: false } scalar => formats.Find(scalar.Name, clr) ?? ForUnknown(clr, scalar),
            ScalarType scalar => formats.Find(scalar.Name, clr),
            _ => null,
        };
    }

    /// <summary>The items' type of a C# list, or null for what is none.</summary>
    public static Type? ItemOf(Type clr) => clr == typeof(string)
        ? null
        : clr.GetInterfaces().Prepend(clr).FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private ValueWriter? ForList(Type clr, ListType list) => ItemOf(clr) is { } item
        ? Make(typeof(ListWriter<,>), [clr, item], For(item, list.OfType), list.OfType is NonNullType)
        : null;

    private static ValueWriter? ForEnum(Type clr, EnumType names)
    {
        if (clr == typeof(string))
            return new EnumNameWriter(names);
        if (!clr.IsEnum)
            return null;
        var all = (IReadOnlyCollection<string>)typeof(EnumNames<>).MakeGenericType(clr).GetProperty(nameof(EnumNames<DayOfWeek>.All))!.GetValue(null)!;
        return all.All(names.Values.Contains) ? (ValueWriter)Activator.CreateInstance(typeof(EnumWriter<>).MakeGenericType(clr), names.Name)! : null;
    }

    // A custom scalar that nothing is said of takes what the specified ones take.
    private ValueWriter? ForUnknown(Type clr, ScalarType scalar) =>
        formats.HasOwn(scalar.Name) ? null : formats.Find("String", clr) ?? formats.Find("Boolean", clr) ?? formats.Find("Float", clr);

    private static ValueWriter? Make(Type generic, Type[] arguments, ValueWriter? inner, params object[] more) =>
        inner is null ? null : (ValueWriter)Activator.CreateInstance(generic.MakeGenericType(arguments), [inner, .. more])!;
}
