namespace GraphTasks.GraphQL.Language;

/// <summary>Anything that can stand at the top of a document.</summary>
public abstract class DefinitionNode : Node;
