using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>Two fields, or groups of them, that cannot be merged, and why.</summary>
internal sealed record FieldConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> Fields, IReadOnlyList<FieldNode> OtherFields);
