namespace GraphTasks.Enrichment.Themes;

/// <summary>A text without quotation marks and white space, cut into clauses, each character with its place in the original.</summary>
internal sealed class NormalizedText
{
    private NormalizedText(char[] characters, int[] places, int[] clauses, int clauseCount) =>
        (Characters, Places, Clauses, ClauseCount) = (characters, places, clauses, clauseCount);

    public char[] Characters { get; }

    /// <summary>The UTF-16 offset in the original of each character.</summary>
    public int[] Places { get; }

    /// <summary>The clause's number, from 0, of each character.</summary>
    public int[] Clauses { get; }

    public int ClauseCount { get; }

    public static NormalizedText Of(string text)
    {
        var characters = new char[text.Length];
        var places = new int[text.Length];
        var clauses = new int[text.Length];
        var length = 0;
        var clause = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var character = Fold(text[at]);
            if (character is '“' or '”' or '"' or '‘' or '’' or '《' or '》' || char.IsWhiteSpace(character))
            {
                continue;
            }

            characters[length] = character;
            places[length] = at;
            clauses[length++] = clause;
            if (character is ',' or '。' or ';' or '!' or '?')
            {
                clause++;
            }
        }

        Array.Resize(ref characters, length);
        Array.Resize(ref places, length);
        Array.Resize(ref clauses, length);
        return new NormalizedText(characters, places, clauses, clause + 1);
    }

    /// <summary>Full-width forms to half-width and capitals to small letters, so that a term matches however it is typed.</summary>
    public static char Fold(char character)
    {
        var half = character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - 0xFEE0) : character;
        return half is >= 'A' and <= 'Z' ? (char)(half + 32) : half;
    }
}
