using System.Globalization;
using System.Text;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Input values as error messages show them: short, and never deep.</summary>
internal static class Inspection
{
    private const int Deepest = 3;
    private const int MostItems = 10;
    private const int LongestText = 200;

    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case string quoted:
                text.Append('"').Append(quoted.Length > LongestText ? quoted[..LongestText] + "..." : quoted).Append('"');
                break;
            case IReadOnlyDictionary<string, object?> fields when depth < Deepest:
                text.Append("{ ");
                WriteAll(text, fields, (field, at) =>
                {
                    text.Append(field.Key).Append(": ");
                    Write(text, field.Value, at);
                }, depth);
                text.Append(" }");
                break;
            case IReadOnlyDictionary<string, object?>:
                text.Append("[Object]");
                break;
            case IReadOnlyList<object?> items when depth < Deepest:
                text.Append('[');
                WriteAll(text, items, (item, at) => Write(text, item, at), depth);
                text.Append(']');
                break;
            case IReadOnlyList<object?>:
                text.Append("[Array]");
                break;
            default:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, IReadOnlyCollection<T> items, Action<T, int> write, int depth)
    {
        var written = 0;
        foreach (var item in items)
        {
            if (written > 0)
                text.Append(", ");
            if (written == MostItems)
            {
                text.Append("... ").Append(items.Count - MostItems).Append(" more");
                return;
            }

            write(item, depth + 1);
            written++;
        }
    }
}
