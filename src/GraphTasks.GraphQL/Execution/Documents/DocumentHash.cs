using System.Security.Cryptography;
using System.Text;

namespace GraphTasks.GraphQL.Execution.Documents;

/// <summary>The names that documents go by without their text.</summary>
internal static class DocumentHash
{
    private const string Prefix = "sha256:";

    /// <summary>The SHA-256 of a text in UTF-8, as lower-case hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The digits of an id, which may say before them how they were made.</summary>
    public static string WithoutPrefix(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;
}
