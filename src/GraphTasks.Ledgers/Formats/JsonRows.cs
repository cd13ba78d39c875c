using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Reads rows that have been read before: JSON Lines in the interchange format.</summary>
internal static class JsonRows
{
    public static bool Looks(ReadOnlySpan<byte> bytes, string name) =>
        name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)
        || WithoutMark(bytes).TrimStart(" \t\r\n"u8).StartsWith("{\""u8);

    /// <exception cref="LedgerFormatException">A line is no row; the message names it and what was expected.</exception>
    public static ParseReport Read(byte[] bytes, string name, ReportBuilder report, Action<LedgerRow> take)
    {
        // Twice through the bytes: no row is handed out of a file with a bad line, and none need be held.
        if (!Each(bytes, name, _ => { }))
        {
            throw new LedgerFormatException($"{name}: no rows were found: expected a JSON object on each line");
        }

        report.Layout = "rows";
        Each(bytes, name, row =>
        {
            report.Row(row);
            take(row);
        });
        return report.Build(name, "json lines", "utf-8", null);
    }

    /// <summary>Takes the rows in turn; whether there are any.</summary>
    private static bool Each(byte[] bytes, string name, Action<LedgerRow> take)
    {
        LedgerRow? above = null;
        var documents = new Dictionary<string, LedgerDocument>(StringComparer.Ordinal);
        var rest = new ReadOnlyMemory<byte>(bytes)[(bytes.Length - WithoutMark(bytes).Length)..];
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                above = Row(json.RootElement, number, above, documents, Path.GetFileNameWithoutExtension(name));
            }
            catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
            {
                throw new LedgerFormatException($"{name}, line {number}: expected a row as a JSON object: {exception.Message.Split(" LineNumber:")[0].ReplaceLineEndings(" ")}", exception);
            }

            take(above);
        }

        return above is not null;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\ufeff"u8) ? bytes[3..] : bytes;

    private static LedgerRow Row(JsonElement json, int line, LedgerRow? above, Dictionary<string, LedgerDocument> documents, string stem)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"found {json.ValueKind}");
        }

        var document = Document(json, documents, stem);
        var table = Number(json, "table") ?? 1;
        return new LedgerRow
        {
            Document = document,
            Table = table,
            Seq = Number(json, "seq") ?? (above is not null && ReferenceEquals(above.Document, document) && above.Table == table ? above.Seq + 1 : 1),
            Category = Strings(json, "category"),
            Content = Text(json, "content") is { } content && !string.IsNullOrWhiteSpace(content) ? content : throw new FormatException("'content' is missing or empty"),
            Deadline = json.TryGetProperty("deadline", out var deadline) && deadline.ValueKind == JsonValueKind.Object ? Text(deadline, "raw") : Text(json, "deadline") ?? Text(json, "deadline_raw"),
            Lead = Strings(json, "lead"),
            Support = Strings(json, "support"),
            Leaders = Strings(json, "leaders"),
            ResponsiblePersons = Strings(json, "responsiblePersons") is { Count: > 0 } persons ? persons : Strings(json, "responsible_persons"),
            Remarks = Text(json, "remarks"),
            Progress = Strings(json, "progress"),
            Source = json.TryGetProperty("source", out var source) && source.ValueKind == JsonValueKind.Object && Number(source, "startLine") is { } start
                ? new SourceLines(start, Math.Max(start, Number(source, "endLine") ?? start))
                : new SourceLines(line, line),
        };
    }

    private static LedgerDocument Document(JsonElement json, Dictionary<string, LedgerDocument> documents, string stem)
    {
        var head = json.TryGetProperty("document", out var value) && value.ValueKind == JsonValueKind.Object ? value : default;
        var id = (head.ValueKind == JsonValueKind.Object ? Text(head, "id") : null) ?? Text(json, "doc") ?? stem;
        if (id.Length is 0 or > 200 || id.AsSpan().IndexOfAnyInRange('\0', ' ') >= 0)
        {
            throw new FormatException($"'document.id' is '{id}': expected 1 to 200 characters without white space");
        }

        if (!documents.TryGetValue(id, out var document))
        {
            document = head.ValueKind != JsonValueKind.Object ? new LedgerDocument { Id = id } : new LedgerDocument
            {
                Id = id,
                Title = Text(head, "title"),
                Issuer = Text(head, "issuer"),
                Jurisdiction = Text(head, "jurisdiction"),
                Number = Text(head, "number"),
                Period = Text(head, "period"),
                PublishedOn = Text(head, "publishedOn") is { } date
                    ? DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                        ? day : throw new FormatException($"'document.publishedOn' is '{date}': expected a date such as 2024-03-21")
                    : null,
            };
            documents.Add(id, document);
        }

        return document;
    }

    private static string? Text(JsonElement json, string name) => !json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null
        ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"'{name}' is {value.ValueKind}: expected a string");

    private static int? Number(JsonElement json, string name) => !json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null
        ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 ? number : throw new FormatException($"'{name}' is {value.GetRawText()}: expected a whole number from 0");

    private static IReadOnlyList<string> Strings(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException($"'{name}' is {value.ValueKind}: expected an array of strings");
        }

        return [.. value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw new FormatException($"'{name}' holds {item.ValueKind}: expected strings"))];
    }
}
