using System.Buffers.Text;
using System.Text;

namespace GraphTasks.Server;

/// <summary>
/// A global identifier (Relay Object Identification): the type's name and the natural key, so that it stays the same
/// when a document is imported again. Clients see opaque text.
/// </summary>
/// <param name="Type">The type's name in the schema.</param>
/// <param name="Key">The object's key within its type.</param>
internal readonly record struct GlobalId(string Type, string Key)
{
    private const int Limit = 2_000;

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Type}:{Key}"));

    /// <summary>Reads an identifier, or gives null where the text is none.</summary>
    public static GlobalId? TryParse(string text)
    {
        if (text.Length is 0 or > Limit || !Base64Url.IsValid(text))
            return null;
        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? new(plain[..colon], plain[(colon + 1)..]) : null;
    }

    /// <summary>The key of an object that is named by its identifier or by the key itself.</summary>
    /// <param name="type">The object's type.</param>
    /// <param name="text">Its name.</param>
    /// <param name="refuse">What to throw where the text is the identifier of an object of another type, of which it is told the name.</param>
    public static string KeyOf(string type, string text, Func<string, Exception> refuse) => TryParse(text) is not { } id || !id.Type.All(char.IsAsciiLetter)
        ? text
        : id.Type == type ? id.Key : throw refuse(id.Type);

    /// <summary>The key of an identifier of a type, or null where the text is no identifier of that type.</summary>
    public static string? KeyOf(string type, string text) => TryParse(text) is { } id && id.Type == type ? id.Key : null;
}
