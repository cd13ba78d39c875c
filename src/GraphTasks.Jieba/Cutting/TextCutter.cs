namespace GraphTasks.Jieba.Cutting;

/// <summary>Cuts a text piece by piece into its token buffer; one at a time per text, used again for the next.</summary>
internal sealed class TextCutter
{
    private const int Enough = 256;

    private readonly PreciseCutter _precise;
    private readonly FullCutter _full;

    public TextCutter(JiebaDictionary dictionary)
    {
        _precise = new PreciseCutter(dictionary, new RouteFinder(dictionary), Tokens);
        _full = new FullCutter(dictionary, Tokens);
    }

    /// <summary>The tokens of the piece cut last.</summary>
    public TokenBuffer Tokens { get; } = new();

    /// <summary>Prepares for a new text.</summary>
    public void Reset()
    {
        Tokens.Clear();
        _full.Reset();
    }

    /// <summary>Cuts on from a position until some tokens are there or the text ends; returns the position reached.</summary>
    public int Cut(ReadOnlySpan<char> text, int at, CutMode mode, bool hmm)
    {
        Tokens.Clear();
        if (mode == CutMode.Full)
            return _full.Cut(text, at);
        while (at < text.Length && Tokens.Count < Enough)
        {
            if (Characters.IsCutBlock(text[at]))
            {
                var end = at + 1;
                while (end < text.Length && Characters.IsCutBlock(text[end]) && end - at <= RouteFinder.LongestWindow)
                    end++;
                at = _precise.CutBlock(text, at, end, hmm, mode == CutMode.Search);
            }
            else
            {
                var length = Characters.OutsideLength(text, at);
                Tokens.Add(at, length);
                at += length;
            }
        }

        return at;
    }
}
