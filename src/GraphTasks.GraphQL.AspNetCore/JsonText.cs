using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Writes strings as JSON: what need not be escaped stands as it is.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The string in quotes.</summary>
    public static string Of(string text) => JsonSerializer.Serialize(text, Plain);
}
