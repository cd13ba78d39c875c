using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GraphTasks.Ledgers.Head;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Reads HTML pages.</summary>
internal static class HtmlFormat
{
    private const int LargestPage = 48 << 20;
    private static readonly string[] TitleNames = ["ArticleTitle", "og:title"];
    private static readonly string[] SourceNames = ["ContentSource", "author"];
    private static readonly string[] DateNames = ["PubDate", "publishdate", "article:published_time"];

    public static bool Looks(string text, string name)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart();
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || (head.StartsWith("<") && (head.Contains("<table", StringComparison.OrdinalIgnoreCase) || head.Contains("<p", StringComparison.OrdinalIgnoreCase) || head.Contains("<div", StringComparison.OrdinalIgnoreCase)))
            || name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
    }

    public static LoadedSource Load(string text, string encoding, string name)
    {
        if (text.Length > LargestPage)
        {
            throw new LedgerFormatException($"{name}: an HTML page of {text.Length} characters: expected at most {LargestPage}");
        }

        HtmlDepth.Check(text, name);
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = true });
        using var page = parser.ParseDocument(text);
        var walker = new HtmlWalker(name);
        if (page.Body is { } body)
        {
            walker.Walk(body);
        }

        return new LoadedSource("html", encoding, walker.Source(), walker.Grids)
        {
            Hints = new DocumentHints
            {
                Title = Meta(page, TitleNames),
                Issuer = Meta(page, SourceNames),
                PublishedOn = Meta(page, DateNames) is { Length: >= 10 } date && DateOnly.TryParse(date.AsSpan(0, 10), CultureInfo.InvariantCulture, out var day) ? day : null,
            },
            Notes = IsTruncated(text) ? ["the page ends before its end tags: rows may be missing at its end"] : [],
        };
    }

    private static string? Meta(IDocument page, string[] names)
    {
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var key = meta.GetAttribute("name") ?? meta.GetAttribute("property");
            if (key is not null && names.Contains(key, StringComparer.OrdinalIgnoreCase) && meta.GetAttribute("content")?.Trim() is { Length: > 0 } content)
            {
                return content;
            }
        }

        return null;
    }

    private static bool IsTruncated(string text)
    {
        var tail = text.AsSpan(Math.Max(0, text.Length - 4096));
        return text.AsSpan(0, Math.Min(text.Length, 4096)).Contains("<html", StringComparison.OrdinalIgnoreCase) && !tail.Contains("</html", StringComparison.OrdinalIgnoreCase);
    }
}
