using System.Globalization;
using System.Text;

namespace GraphTasks.GraphQL.Language;

/// <summary>Writes string literals.</summary>
internal static class StringPrinter
{
    /// <summary>The value in quotes, quotes, backslashes and control characters escaped.</summary>
    internal static string Print(string value)
    {
        var result = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append(@"\\"),
                '\b' => result.Append(@"\b"),
                '\f' => result.Append(@"\f"),
                '\n' => result.Append(@"\n"),
                '\r' => result.Append(@"\r"),
                '\t' => result.Append(@"\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') => result.Append(@"\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }
}
