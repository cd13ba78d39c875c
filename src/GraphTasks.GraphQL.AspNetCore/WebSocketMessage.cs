using System.Text.Json;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>A message of a client, read as far as its form goes.</summary>
/// <param name="Type">What it wants.</param>
/// <param name="Id">The operation that it is about; empty where it is about none.</param>
/// <param name="Payload">What it brings; an undefined element where that is nothing.</param>
internal readonly record struct WebSocketMessage(string Type, string Id, JsonElement Payload)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>The message, or null when it is none of the protocol.</summary>
    public static WebSocketMessage? Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            var json = document.RootElement;
            if (json.ValueKind != JsonValueKind.Object || Text(json, "type") is not { } type)
                return null;
            var payload = json.TryGetProperty("payload", out var there) ? there.Clone() : default;
            var message = new WebSocketMessage(type, Text(json, "id") ?? "", payload);
            return message.IsWellFormed ? message : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON, or a string in it that is no Unicode text.
            return null;
        }
    }

    private bool IsWellFormed => Type switch
    {
        "connection_init" or "ping" or "pong" => Payload.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object,
        "subscribe" => Id.Length > 0 && Payload.ValueKind == JsonValueKind.Object,
        "complete" => Id.Length > 0,
        _ => false,
    };

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
