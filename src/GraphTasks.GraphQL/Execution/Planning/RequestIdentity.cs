using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GraphTasks.GraphQL.Execution.Planning;

/// <summary>
/// What an answer depends on within its request: the operation, and the values of the variables that it declares. Layout, comments,
/// other operations of the document, the order of entries and variables that nobody asks for make no difference.
/// </summary>
internal static class RequestIdentity
{
    /// <summary>A digest, the same for requests with the same answer; null where a variable holds what is no JSON, such as a file.</summary>
    public static string? Of(PreparedOperation operation, IReadOnlyDictionary<string, object?>? variables)
    {
        if (operation.Node.VariableDefinitions.Count == 0)
            return operation.Identity;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            json.WriteStringValue(operation.Text);
            foreach (var name in operation.Node.VariableDefinitions.Select(definition => definition.Variable.Name.Value))
            {
                if (variables is null || !variables.TryGetValue(name, out var value))
                    continue;
                json.WriteStringValue(name);
                if (!Write(json, value))
                    return null;
            }

            json.WriteEndArray();
        }

        return Digest(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>The digest of a request that has no variables.</summary>
    public static string Of(string operation) => Digest(JsonSerializer.SerializeToUtf8Bytes(new[] { operation }));

    private static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static bool Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                return true;
            case bool truth:
                json.WriteBooleanValue(truth);
                return true;
            case string text:
                json.WriteStringValue(text);
                return true;
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                return true;
            case double number:
                // 1.0 is not 1: as an ID only the second is accepted.
                json.WriteRawValue(number.ToString("E17", CultureInfo.InvariantCulture));
                return true;
            case IReadOnlyDictionary<string, object?> entries:
                return WriteAll(json, entries);
            case IReadOnlyList<object?> items:
                json.WriteStartArray();
                if (!items.All(item => Write(json, item)))
                    return false;
                json.WriteEndArray();
                return true;
            default:
                return false;
        }
    }

    private static bool WriteAll(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> entries)
    {
        json.WriteStartObject();
        foreach (var (name, value) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            if (!Write(json, value))
                return false;
        }

        json.WriteEndObject();
        return true;
    }
}
