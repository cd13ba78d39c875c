using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>A field, the type that it is selected on, and its definition if there is one.</summary>
internal sealed record MergedField(NamedType? Parent, FieldNode Node, FieldDefinition? Definition);
