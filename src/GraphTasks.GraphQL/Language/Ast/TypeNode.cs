namespace GraphTasks.GraphQL.Language;

/// <summary>A reference to a type.</summary>
public abstract class TypeNode : Node;
