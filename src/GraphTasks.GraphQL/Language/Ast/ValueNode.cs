namespace GraphTasks.GraphQL.Language;

/// <summary>A value as written, constant or with variables.</summary>
public abstract class ValueNode : Node;
