using System.Collections.Concurrent;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>Finds the object type of a value of an interface or union (https://spec.graphql.org/September2025/#ResolveAbstractType()).</summary>
internal sealed class RuntimeTypes(GraphQLSchema schema, IReadOnlyDictionary<Type, IReadOnlyList<ObjectType>> byClrType, Func<object, NamedType, string?>? custom)
{
    private readonly ConcurrentDictionary<(int Type, Type Clr), ObjectType?> _known = new();

    /// <summary>The object type of a value, or why it has none.</summary>
    public (ObjectType? Type, FieldFailure? Failure) Of(NamedType type, object value, FieldDefinition field)
    {
        if (type is ObjectType objectType)
            return (objectType, null);
        if (custom?.Invoke(value, type) is { } name)
            return schema.FindType(name) is ObjectType named && schema.IsSubType(type, named)
                ? (named, null)
                : (null, FieldFailure.InvalidResult($"\"{name}\" is no object type that \"{type.Name}\" can be, for {field.Coordinate}."));
        return _known.GetOrAdd((type.Id, value.GetType()), Search, type) is { } found
            ? (found, null)
            : (null, FieldFailure.InvalidResult($"Abstract type \"{type.Name}\" must resolve to an Object type at runtime for field \"{field.Coordinate}\"."));
    }

    private ObjectType? Search((int, Type Clr) key, NamedType type)
    {
        for (var clr = key.Clr; clr is not null; clr = clr.BaseType)
        {
            var fitting = byClrType.GetValueOrDefault(clr)?.Where(candidate => schema.IsSubType(type, candidate)).ToList();
            if (fitting is { Count: 1 })
                return fitting[0];
        }

        return null;
    }
}
