using System.Text.Json;

namespace GraphTasks.GraphQL.Tests.Conformance;

/// <summary>JSON as a transport reads it.</summary>
internal static class JsonValues
{
    public static object? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.Array => json.EnumerateArray().Select(Of).ToList(),
        _ => json.EnumerateObject().ToDictionary(entry => entry.Name, entry => Of(entry.Value)),
    };
}
