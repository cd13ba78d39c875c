namespace GraphTasks.GraphQL.Language;

/// <summary>One token; positions in UTF-16 code units.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Value">The text of names and numbers, the meaning of strings, null for punctuation.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Value = null)
{
    /// <summary>The token as a message shows it.</summary>
    internal string Describe() => Value is null ? Kind.Describe() : $"{Kind.Describe()} \"{Value}\"";
}
