using System.Collections.Frozen;

namespace GraphTasks.Data.Search;

/// <summary>
/// Brings what is written differently and means the same to one form: full-width to half-width, Traditional to simplified
/// characters, capitals to small letters. One UTF-16 code unit stays one, so that positions hold for the printed text.
/// </summary>
internal static class SearchFold
{
    private static readonly FrozenDictionary<char, char> Simplified = Read();

    public static string Of(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            folded[i] = Of(source[i]);
    });

    private static char Of(char c) => c switch
    {
        < '\u0080' => char.ToLowerInvariant(c),
        '\u3000' or '\u00a0' => ' ',
        >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(c - 0xfee0)),
        _ => Simplified.TryGetValue(c, out var simple) ? simple : char.ToLowerInvariant(c),
    };

    private static FrozenDictionary<char, char> Read()
    {
        using var stream = typeof(SearchFold).Assembly.GetManifestResourceStream("traditional.tsv")!;
        using var reader = new StreamReader(stream);
        var map = new Dictionary<char, char>();
        while (reader.ReadLine() is { } line)
            if (line.Split('\t') is [[var simple], var forms])
                foreach (var form in forms)
                    map[form] = simple;
        return map.ToFrozenDictionary();
    }
}
