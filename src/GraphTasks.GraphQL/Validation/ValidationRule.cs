namespace GraphTasks.GraphQL.Validation;

/// <summary>One rule that documents must keep.</summary>
/// <param name="Name">The rule's name, such as <c>ScalarLeafsRule</c>.</param>
/// <param name="Register">Subscribes the rule to what it wants to see of one document; state of the rule lives there.</param>
public sealed record ValidationRule(string Name, Action<ValidationContext, DocumentEvents> Register);
