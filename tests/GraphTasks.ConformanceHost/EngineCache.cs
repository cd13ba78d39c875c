using System.Collections.Concurrent;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.ConformanceHost;

/// <summary>The engines of the schemas that were asked for last.</summary>
internal sealed class EngineCache
{
    private const int MostKept = 256;
    private readonly ConcurrentDictionary<string, GraphQLEngine> _engines = new(StringComparer.Ordinal);

    /// <exception cref="SchemaException">The schema is not valid.</exception>
    /// <exception cref="GraphQL.GraphQLException">The text is no GraphQL.</exception>
    public GraphQLEngine Find(string sdl)
    {
        if (_engines.TryGetValue(sdl, out var known))
            return known;
        var schema = SchemaBuilder.Build(sdl);
        if (SchemaValidator.Validate(schema) is { Count: > 0 } errors)
            throw new SchemaException(errors);
        if (_engines.Count >= MostKept)
            _engines.Clear();
        return _engines.GetOrAdd(sdl, FixedWiring.EngineFor(schema));
    }
}
