using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Validation;

/// <summary>A place where a variable is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type that is expected there; null when the document names nothing that the schema has.</param>
/// <param name="ParentType">The type of the input object or list around it, or null.</param>
/// <param name="DefaultValue">The default value of the place, or null.</param>
public readonly record struct VariableUsage(VariableNode Node, GraphQLType? Type, GraphQLType? ParentType, ValueNode? DefaultValue);
