using System.Collections;
using System.Globalization;

namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>Values that no type describes: those of custom scalars without a writer of their own, and extensions of errors.</summary>
internal static class PlainValue
{
    private const int Deepest = 64;

    public static void Write(JsonBuffer json, object? value) => Write(json, value, 0);

    private static void Write(JsonBuffer json, object? value, int depth)
    {
        if (depth > Deepest)
            throw new InvalidOperationException($"A value may be nested {Deepest} deep.");
        switch (value)
        {
            case null:
                json.WriteNull();
                break;
            case bool truth:
                json.WriteBoolean(truth);
                break;
            case string text:
                json.WriteString(text);
                break;
            case double real when double.IsFinite(real):
                json.WriteNumber(real);
                break;
            case float real when float.IsFinite(real):
                json.WriteNumber((decimal)real);
                break;
            case decimal real:
                json.WriteNumber(real);
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                json.WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object?> fields:
                WriteFields(json, fields, depth);
                break;
            case IEnumerable items:
                WriteItems(json, items, depth);
                break;
            default:
                json.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteFields(JsonBuffer json, IReadOnlyDictionary<string, object?> fields, int depth)
    {
        var separator = (byte)'{';
        foreach (var (name, value) in fields)
        {
            json.WriteByte(separator);
            separator = (byte)',';
            json.WriteString(name);
            json.WriteByte((byte)':');
            Write(json, value, depth + 1);
        }

        json.WriteRaw(separator == '{' ? "{}"u8 : "}"u8);
    }

    private static void WriteItems(JsonBuffer json, IEnumerable items, int depth)
    {
        var separator = (byte)'[';
        foreach (var item in items)
        {
            json.WriteByte(separator);
            separator = (byte)',';
            Write(json, item, depth + 1);
        }

        json.WriteRaw(separator == '[' ? "[]"u8 : "]"u8);
    }
}
