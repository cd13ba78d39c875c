namespace GraphTasks.Ledgers;

/// <summary>The records of a dictionary file: tab-separated fields, <c>#</c> for comments.</summary>
internal static class DictionaryLines
{
    public static IEnumerable<(string Line, int Number, string[] Fields)> Read(TextReader reader)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (line, number, line.Split('\t'));
            }
        }
    }
}
