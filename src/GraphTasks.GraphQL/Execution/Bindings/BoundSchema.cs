using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>A schema with a resolver for every field.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Fields">The resolvers by <see cref="FieldDefinition.Id"/>.</param>
/// <param name="Types">Finds the object types of values.</param>
internal sealed record BoundSchema(GraphQLSchema Schema, FieldBinding?[] Fields, RuntimeTypes Types);
