namespace GraphTasks.Enrichment.Grammar;

/// <summary>Reads the tables of the grammar that lie within this assembly; lines that begin with # are remarks.</summary>
internal static class EmbeddedTsv
{
    public static IEnumerable<string[]> Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedTsv).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
