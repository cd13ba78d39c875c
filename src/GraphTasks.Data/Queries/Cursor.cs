using System.Buffers.Text;
using System.Text;

namespace GraphTasks.Data.Queries;

/// <summary>A place in an order: the entry's value there, then its unique key. It needs no entry to be there still.</summary>
/// <param name="Value">The value that the connection is ordered by, as text; null where the entry has none or the key is all.</param>
/// <param name="Key">The unique key that breaks ties.</param>
internal sealed record Cursor(string? Value, string Key)
{
    private const int Limit = 2_000;

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Value is null ? Key : $"{Key}\n{Value}"));

    public static Cursor? TryParse(string text)
    {
        if (text.Length is 0 or > Limit || !Base64Url.IsValid(text))
            return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('\n');
        return parts.Length switch { 1 => new(null, parts[0]), 2 => new(parts[1], parts[0]), _ => null };
    }
}
