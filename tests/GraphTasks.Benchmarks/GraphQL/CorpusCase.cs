using System.Text.Json;

namespace GraphTasks.Benchmarks.GraphQL;

/// <summary>A recorded document to parse, and to validate where that was recorded.</summary>
/// <param name="Text">The document.</param>
/// <param name="Schema">The schema that it asks; null when it asks none.</param>
/// <param name="IsSdl">Whether it is a type system document to validate.</param>
internal sealed record CorpusCase(string Text, string? Schema, bool IsSdl)
{
    /// <summary>The cases of every file of the corpus that hold documents.</summary>
    public static IReadOnlyList<CorpusCase> Read(string folder) =>
    [
        .. Cases(folder, "parse.json", "body", null, isSdl: false),
        .. Cases(folder, "validate.json", "doc", "sdl", isSdl: false),
        .. Cases(folder, "execute.json", "doc", "sdl", isSdl: false),
        .. Cases(folder, "validate_sdl.json", "doc", null, isSdl: true),
        .. Cases(folder, "build_schema.json", "doc", null, isSdl: true),
        .. Cases(folder, "validate_schema.json", "sdl", null, isSdl: true),
        .. Cases(folder, "strip_ignored.json", "doc", null, isSdl: false),
    ];

    private static List<CorpusCase> Cases(string folder, string file, string text, string? schema, bool isSdl)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file)));
        var cases = new List<CorpusCase>();
        foreach (var one in json.RootElement.EnumerateArray())
            if (!one.GetProperty(text).GetRawText().Contains("\\ud", StringComparison.OrdinalIgnoreCase))
                cases.Add(new CorpusCase(one.GetProperty(text).GetString()!, schema is null ? null : one.GetProperty(schema).GetString(), isSdl));
        return cases;
    }
}
