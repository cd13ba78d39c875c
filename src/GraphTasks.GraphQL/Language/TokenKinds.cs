namespace GraphTasks.GraphQL.Language;

/// <summary>How messages name the kinds of tokens.</summary>
internal static class TokenKinds
{
    private static readonly string[] Texts =
        ["<SOF>", "<EOF>", "!", "$", "&", "(", ")", ".", "...", ":", "=", "@", "[", "]", "{", "|", "}", "Name", "Int", "Float", "String", "BlockString"];

    internal static string Text(this TokenKind kind) => Texts[(int)kind];

    internal static bool IsPunctuator(this TokenKind kind) => kind is >= TokenKind.Bang and <= TokenKind.RightBrace;

    /// <summary>The kind as a message shows it: punctuation in quotes.</summary>
    internal static string Describe(this TokenKind kind) => kind.IsPunctuator() ? $"\"{kind.Text()}\"" : kind.Text();
}
