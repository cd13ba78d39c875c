namespace GraphTasks.GraphQL.Language;

/// <summary>A definition of a schema, a type or a directive.</summary>
public abstract class TypeSystemDefinitionNode : DefinitionNode;
