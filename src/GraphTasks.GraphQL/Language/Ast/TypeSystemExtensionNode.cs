namespace GraphTasks.GraphQL.Language;

/// <summary>An extension of a schema or of a type.</summary>
public abstract class TypeSystemExtensionNode : DefinitionNode;
