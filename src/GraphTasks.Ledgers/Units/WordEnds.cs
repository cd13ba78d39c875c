using System.Collections.Frozen;

namespace GraphTasks.Ledgers.Units;

/// <summary>Words to be found at the beginning or the end of a text in either script, by the character that stands outermost.</summary>
internal sealed class WordEnds
{
    private readonly FrozenDictionary<char, string[]> byFirst;
    private readonly FrozenDictionary<char, string[]> byLast;

    public WordEnds(IEnumerable<string> words)
    {
        var list = words.Distinct(StringComparer.Ordinal).ToList();
        byFirst = list.GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        byLast = list.GroupBy(word => word[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public bool Begin(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && byFirst.TryGetValue(Traditional.Simplify(text[0]), out var words))
        {
            foreach (var word in words)
            {
                if (text.Length >= word.Length && Same(text[..word.Length], word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool End(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && byLast.TryGetValue(Traditional.Simplify(text[^1]), out var words))
        {
            foreach (var word in words)
            {
                if (text.Length >= word.Length && Same(text[^word.Length..], word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Same(ReadOnlySpan<char> text, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (Traditional.Simplify(text[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
