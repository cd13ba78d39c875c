namespace GraphTasks.GraphQL.Execution.Documents;

/// <summary>A document that an application's own clients send.</summary>
/// <param name="Id">The SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits.</param>
/// <param name="Name">Where it comes from, for messages: the path within its folder.</param>
/// <param name="Text">The text, exactly as clients know it.</param>
public sealed record TrustedDocument(string Id, string Name, string Text);
