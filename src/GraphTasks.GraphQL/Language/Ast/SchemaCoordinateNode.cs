namespace GraphTasks.GraphQL.Language;

/// <summary>The name of one element of a schema. See https://spec.graphql.org/September2025/#SchemaCoordinate.</summary>
public abstract class SchemaCoordinateNode : Node;
