using System.Text;

namespace GraphTasks.GraphQL.Execution.Documents;

/// <summary>
/// The documents that an application's own clients send. They are asked for by the SHA-256 of their text, and an engine
/// can be told to execute no others (<see cref="GraphQLEngineOptions.TrustedOnly"/>).
/// </summary>
public sealed class TrustedDocuments
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Trusts these documents. Two with one text are one.</summary>
    public TrustedDocuments(IEnumerable<TrustedDocument> documents) => All = documents.DistinctBy(document => document.Id).ToList();

    /// <summary>All documents.</summary>
    public IReadOnlyList<TrustedDocument> All { get; }

    /// <summary>A document of a text.</summary>
    public static TrustedDocument Of(string name, string text) => new(DocumentHash.Of(text), name, text);

    /// <summary>
    /// The files <c>*.graphql</c> of a folder and the folders within, each one document. The text is all that a file
    /// holds, its last line break included; only a byte order mark is no part of it.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="TrustedDocumentsException">A file is not UTF-8.</exception>
    public static TrustedDocuments FromFolder(string folder)
    {
        var documents = new List<TrustedDocument>();
        var problems = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            try
            {
                documents.Add(Of(name, Text(File.ReadAllBytes(file))));
            }
            catch (DecoderFallbackException)
            {
                problems.Add($"{name}: the file is not UTF-8.");
            }
        }

        return problems.Count == 0 ? new TrustedDocuments(documents) : throw new TrustedDocumentsException(problems);
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Utf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
}
