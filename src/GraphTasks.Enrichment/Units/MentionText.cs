using System.Text;

namespace GraphTasks.Enrichment.Units;

/// <summary>Prepares a mention for comparison; what was printed is kept beside it.</summary>
public static class MentionText
{
    /// <summary>Longer mentions are cut here (UTF-16 code units); no body has such a name.</summary>
    public const int MaxLength = 200;

    /// <summary>White space removed, full-width letters, digits and brackets made half-width, 、 inside brackets kept.</summary>
    public static string Normalise(string mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var text = new StringBuilder(Math.Min(mention.Length, MaxLength));
        foreach (var c in mention)
        {
            if (text.Length == MaxLength)
                break;
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF')
                continue;
            text.Append(c switch
            {
                '〔' or '[' or '【' => '(',
                '〕' or ']' or '】' => ')',
                >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
                _ => c,
            });
        }
        return text.ToString();
    }

    /// <summary>Splits a bracket at the end off: 市财政局(市政府国资委) → 市财政局 and 市政府国资委.</summary>
    /// <returns>The name and the qualifier, null where no bracket ends the mention.</returns>
    public static (string Name, string? Qualifier) SplitQualifier(string normalised)
    {
        ArgumentNullException.ThrowIfNull(normalised);
        if (!normalised.EndsWith(')'))
            return (normalised, null);
        var depth = 0;
        for (var i = normalised.Length - 1; i > 0; i--)
        {
            depth += normalised[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
                return (normalised[..i], normalised[(i + 1)..^1]);
        }
        return (normalised, null);
    }
}
