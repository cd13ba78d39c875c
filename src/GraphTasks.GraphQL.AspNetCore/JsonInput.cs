using System.Text.Json;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Values of variables as the engine takes them.</summary>
public static class JsonInput
{
    /// <summary>The entries of a JSON object.</summary>
    public static Dictionary<string, object?> Fields(JsonElement json)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var entry in json.EnumerateObject())
            fields[entry.Name] = Of(entry.Value);
        return fields;
    }

    private static object? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.Array => json.EnumerateArray().Select(Of).ToList(),
        JsonValueKind.Object => Fields(json),
        _ => null,
    };
}
