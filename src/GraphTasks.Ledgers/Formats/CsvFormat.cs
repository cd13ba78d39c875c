using CsvHelper;
using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Reads CSV: the delimiter is found, quoted cells may hold line breaks.</summary>
internal static class CsvFormat
{
    private const string Delimiters = ",;\t|，；";
    private const int MostHeadLines = 40;
    private const int LongestRecord = 1 << 20;

    /// <summary>Whether one of the first lines is a ledger's headings with commas or semicolons between them.</summary>
    public static bool Looks(string text, HeaderLexicon headers)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (++lines > MostHeadLines)
            {
                break;
            }

            if (line.Length < 400 && (line.Contains(',') || line.Contains(';')) && Roles(line, headers, line.Contains(',') ? ',' : ';') is { Count: >= 3 } roles && TableColumns.IsLedger(roles))
            {
                return true;
            }
        }

        return false;
    }

    public static LoadedSource Load(string text, string encoding, string name)
    {
        var delimiter = Delimiter(text);
        var notes = new List<string>();
        var source = new SourceBuilder();
        var grid = new Grid();
        var (row, line) = (0, 1L);
        try
        {
            using var reader = CsvReader.FromText(text, new CsvReaderOptions
            {
                Separator = delimiter,
                HasHeader = false,
                TrackLineNumbers = true,
                MaxRecordSize = LongestRecord,
                OnMalformedRecord = bad => notes.Add($"line {bad.LineNumber}: {bad.Reason}: the quotation marks of a cell do not match"),
            });
            while (reader.Read())
            {
                line = reader.LineNumber;
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    if (!reader.IsEmpty(column))
                    {
                        grid.Add(row, column, source.Add(reader.GetString(column), (int)line));
                    }
                }

                row++;
            }
        }
        catch (CsvFormatException exception)
        {
            throw new LedgerFormatException($"{name}, after line {line}: no CSV with records of at most {LongestRecord >> 20} MB: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }

        LongText.GiveBack(source.Length);
        return new LoadedSource("csv", encoding, source.Build(), [grid]) { Notes = notes };
    }

    private static List<ColumnRole> Roles(ReadOnlySpan<char> line, HeaderLexicon headers, char delimiter)
    {
        var roles = new List<ColumnRole>();
        foreach (var range in line.Split(delimiter))
        {
            if (headers.Find(line[range].Trim().Trim('"')) is { } role)
            {
                roles.Add(role);
            }
        }

        return roles;
    }

    /// <summary>The delimiter that most of the first lines have equally often outside quotation marks.</summary>
    private static char Delimiter(string text)
    {
        var best = (Score: 0, Delimiter: ',');
        foreach (var delimiter in Delimiters)
        {
            var counts = Counts(text, delimiter);
            var most = counts.Where(count => count > 0).GroupBy(count => count).MaxBy(group => group.Count() * 100 + group.Key);
            var score = most is null ? 0 : most.Count() * (most.Key > 1 ? 2 : 1);
            if (score > best.Score)
            {
                best = (score, delimiter);
            }
        }

        return best.Delimiter;
    }

    private static List<int> Counts(string text, char delimiter)
    {
        var counts = new List<int>();
        var (count, quoted) = (0, false);
        for (var i = 0; i < text.Length && counts.Count < MostHeadLines; i++)
        {
            quoted ^= text[i] == '"';
            if (text[i] == '\n' && !quoted)
            {
                counts.Add(count);
                count = 0;
            }
            else if (text[i] == delimiter && !quoted)
            {
                count++;
            }
        }

        if (count > 0)
        {
            counts.Add(count);
        }

        return counts;
    }
}
