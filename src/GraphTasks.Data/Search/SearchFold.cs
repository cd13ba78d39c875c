using GraphTasks.Ledgers;

namespace GraphTasks.Data.Search;

/// <summary>
/// Brings what is written differently and means the same to one form: full-width to half-width, Traditional to simplified
/// characters, capitals to small letters. One UTF-16 code unit stays one, so that positions hold for the printed text.
/// </summary>
internal static class SearchFold
{
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
        _ => char.ToLowerInvariant(Traditional.Simplify(c)),
    };
}
