using System.Globalization;
using GraphTasks.Jieba.Packing;

namespace GraphTasks.Jieba;

/// <summary>Reads user dictionaries in Jieba's format, <c>word [frequency] [tag]</c> a line, where the word may hold spaces.</summary>
internal static class UserDictionary
{
    /// <summary>The entries in the order of the lines; empty lines are left out.</summary>
    public static IEnumerable<(string Word, long? Frequency, string? Tag)> Read(TextReader text, string name)
    {
        var number = 0;
        foreach (var raw in new NamedText(text, name).RawLines())
        {
            number++;
            var line = raw.Trim(' ', '\t', '\n', '\v', '\f', '\r').TrimStart('\uFEFF');
            if (line.Length > 0)
                yield return ReadLine(line, name, number);
        }
    }

    // From the right: " tag" of a to z, then " digits"; at least one character is left for the word.
    private static (string Word, long? Frequency, string? Tag) ReadLine(string line, string name, int number)
    {
        var word = line;
        var tag = TakeLast(ref word, char.IsAsciiLetterLower);
        var digits = TakeLast(ref word, char.IsAsciiDigit);
        if (digits is null)
            return (word, null, tag);
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var frequency) || frequency > JiebaDictionary.MostFrequency)
            throw new JiebaFormatException(name, number, $"the frequency {digits} is too great; at most {JiebaDictionary.MostFrequency} is expected");
        return (word, frequency, tag);
    }

    private static string? TakeLast(ref string word, Func<char, bool> allowed)
    {
        var space = word.LastIndexOf(' ');
        if (space < 1 || space == word.Length - 1 || !word.Skip(space + 1).All(allowed))
            return null;
        var taken = word[(space + 1)..];
        word = word[..space];
        return taken;
    }
}
