using System.Globalization;
using System.Text;

namespace GraphTasks.GraphQL.Language;

/// <summary>Unicode scalar values in a UTF-16 text. See https://spec.graphql.org/September2025/#SourceCharacter.</summary>
internal static class SourceCharacters
{
    /// <summary>How many code units the character takes; 0 for a surrogate that stands alone.</summary>
    internal static int Length(string body, int position)
    {
        if (!char.IsSurrogate(body[position])) return 1;
        return position + 1 < body.Length && char.IsSurrogatePair(body[position], body[position + 1]) ? 2 : 0;
    }

    /// <summary>The character as a message shows it.</summary>
    internal static string Describe(string body, int position)
    {
        if (position >= body.Length) return TokenKind.EndOfFile.Text();
        var code = Rune.TryGetRuneAt(body, position, out var rune) ? rune.Value : body[position];
        if (code is < 0x20 or > 0x7E) return "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
        return code == '"' ? "'\"'" : $"\"{(char)code}\"";
    }
}
