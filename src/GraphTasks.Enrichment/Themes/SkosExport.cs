using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphTasks.Enrichment.Themes;

/// <summary>Writes the vocabulary as a SKOS concept scheme (W3C SKOS Reference, 2009).</summary>
public static class SkosExport
{
    /// <summary>The base of the concepts' URIs.</summary>
    public const string Base = "urn:graphtasks:theme:";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The scheme as Turtle, concepts in the dictionary's order.</summary>
    public static string Turtle(ThemeVocabulary vocabulary, string version)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var text = new StringBuilder();
        text.Append("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix owl: <http://www.w3.org/2002/07/owl#> .\n");
        text.Append("@prefix dcterms: <http://purl.org/dc/terms/> .\n\n");
        text.Append(CultureInfo.InvariantCulture, $"<{Base}scheme> a skos:ConceptScheme ;\n  owl:versionInfo {Quote(version)} .\n");
        foreach (var top in TopTheme.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n<{Base}{top.Code}> a skos:Concept ;\n  skos:topConceptOf <{Base}scheme> ;\n  skos:inScheme <{Base}scheme> ;\n");
            text.Append(CultureInfo.InvariantCulture, $"  skos:notation {Quote(top.Code)} ;\n  skos:prefLabel {Quote(top.NameZh)}@zh, {Quote(top.NameEn)}@en .\n");
        }

        foreach (var theme in vocabulary.Themes)
        {
            Append(text, theme);
        }

        return text.ToString();
    }

    /// <summary>The scheme as JSON.</summary>
    public static string Json(ThemeVocabulary vocabulary, string version)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var scheme = new
        {
            uri = Base + "scheme",
            version,
            topConcepts = TopTheme.All.Select(top => new { uri = Base + top.Code, notation = top.Code, prefLabel = new { zh = top.NameZh, en = top.NameEn } }),
            concepts = vocabulary.Themes.Select(theme => new
            {
                uri = Base + theme.Code,
                notation = theme.Code,
                prefLabel = new { zh = theme.NameZh, en = theme.NameEn },
                altLabel = theme.AltLabels,
                definition = theme.Definition,
                scopeNote = theme.ScopeNote,
                broader = Base + theme.Top,
                deprecated = theme.Deprecated,
                isReplacedBy = theme.ReplacedBy is { } code ? Base + code : null,
            }),
        };
        return JsonSerializer.Serialize(scheme, Options) + "\n";
    }

    private static void Append(StringBuilder text, Theme theme)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n<{Base}{theme.Code}> a skos:Concept ;\n  skos:inScheme <{Base}scheme> ;\n  skos:broader <{Base}{theme.Top}> ;\n");
        text.Append(CultureInfo.InvariantCulture, $"  skos:notation {Quote(theme.Code)} ;\n  skos:prefLabel {Quote(theme.NameZh)}@zh, {Quote(theme.NameEn)}@en");
        foreach (var label in theme.AltLabels)
        {
            text.Append(CultureInfo.InvariantCulture, $" ;\n  skos:altLabel {Quote(label)}@zh");
        }

        text.Append(CultureInfo.InvariantCulture, $" ;\n  skos:definition {Quote(theme.Definition)}@en");
        if (theme.ScopeNote.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" ;\n  skos:scopeNote {Quote(theme.ScopeNote)}@en");
        }

        if (theme.ReplacedBy is { } code)
        {
            text.Append(CultureInfo.InvariantCulture, $" ;\n  owl:deprecated true ;\n  dcterms:isReplacedBy <{Base}{code}>");
        }

        text.Append(" .\n");
    }

    private static string Quote(string value) =>
        '"' + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + '"';
}
