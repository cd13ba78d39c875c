namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>Reads dictionary files: tab-separated, one header line, one record a line, LF.</summary>
internal static class TsvFile
{
    private const int MaxRecords = 2_000_000;

    /// <summary>Reads a file that need not be there: its text is then empty.</summary>
    public static IEnumerable<TsvRow> ReadIfAny(string file, string text, string header) => text.Length == 0 ? [] : Read(file, text, header);

    public static IEnumerable<TsvRow> Read(string file, string text, string header)
    {
        var columns = header.Count(c => c == '\t') + 1;
        using var reader = new StringReader(text);
        if (reader.ReadLine() != header)
            throw new DictionaryException(file, 1, $"the header must be '{header.Replace("\t", " ", StringComparison.Ordinal)}', separated by tabs");
        for (var line = 2; reader.ReadLine() is { } record; line++)
        {
            if (line > MaxRecords)
                throw new DictionaryException(file, line, $"more than {MaxRecords} records");
            var cells = record.Split('\t');
            if (cells.Length != columns)
                throw new DictionaryException(file, line, $"expected {columns} columns separated by tabs, found {cells.Length}");
            yield return new TsvRow(file, line, cells);
        }
    }
}
