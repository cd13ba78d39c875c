namespace GraphTasks.GraphQL.Language;

/// <summary>An operation or a fragment.</summary>
public abstract class ExecutableDefinitionNode : DefinitionNode;
