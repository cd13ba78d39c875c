using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>Finds the object type of a value of an interface or union (https://spec.graphql.org/September2025/#ResolveAbstractType()).</summary>
internal sealed class RuntimeTypes(GraphQLSchema schema, IReadOnlyDictionary<Type, IReadOnlyList<ObjectType>> byClrType, Func<object, NamedType, string?>? custom)
{
    // For each abstract type what was found so far; the few C# types of one are looked through faster than hashed.
    private readonly (Type Clr, ObjectType? Type)[]?[] _known = new (Type, ObjectType?)[schema.Types.Count][];

    /// <summary>The object type of a value, or why it has none.</summary>
    public (ObjectType? Type, FieldFailure? Failure) Of(NamedType type, object value, FieldDefinition field)
    {
        if (type is ObjectType objectType)
            return (objectType, null);
        if (custom?.Invoke(value, type) is { } name)
            return schema.FindType(name) is ObjectType named && schema.IsSubType(type, named)
                ? (named, null)
                : (null, FieldFailure.InvalidResult($"\"{name}\" is no object type that \"{type.Name}\" can be, for {field.Coordinate}."));
        return Find(type, value.GetType()) is { } found
            ? (found, null)
            : (null, FieldFailure.InvalidResult($"Abstract type \"{type.Name}\" must resolve to an Object type at runtime for field \"{field.Coordinate}\"."));
    }

    private ObjectType? Find(NamedType type, Type clr)
    {
        var known = _known[type.Id] ?? [];
        foreach (var (one, found) in known)
            if (one == clr)
                return found;
        var searched = Search(type, clr);
        // Threads may add at once, and then one addition is lost and made again later.
        _known[type.Id] = [.. known, (clr, searched)];
        return searched;
    }

    private ObjectType? Search(NamedType type, Type derived)
    {
        for (var clr = derived; clr is not null; clr = clr.BaseType)
        {
            var fitting = byClrType.GetValueOrDefault(clr)?.Where(candidate => schema.IsSubType(type, candidate)).ToList();
            if (fitting is { Count: 1 })
                return fitting[0];
        }

        return null;
    }
}
