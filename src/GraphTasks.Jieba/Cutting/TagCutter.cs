namespace GraphTasks.Jieba.Cutting;

/// <summary>Cuts and tags a text; blocks hold neither % nor -, unlike those of plain cutting.</summary>
internal sealed class TagCutter(JiebaDictionary dictionary, TagModel model)
{
    // The tagging model keeps up to 512 bytes a character while it searches.
    private const int LongestWindow = 1 << 14;

    private const int Enough = 256;
    private const string Unknown = "x", Foreign = "eng", Numeral = "m";

    private readonly RouteFinder _route = new(dictionary);
    private readonly TagHmm _hmm = new(model);

    /// <summary>The tagged tokens.</summary>
    public TokenBuffer Tokens { get; } = new();

    /// <summary>Cuts on from a position until some tokens are there or the text ends; returns the position reached.</summary>
    public int Cut(ReadOnlySpan<char> text, int at, bool hmm)
    {
        Tokens.Clear();
        while (at < text.Length && Tokens.Count < Enough)
            if (Characters.IsTagBlock(text[at]))
            {
                var end = at + 1;
                while (end < text.Length && Characters.IsTagBlock(text[end]) && end - at <= LongestWindow)
                    end++;
                at = CutBlock(text, at, end, hmm);
            }
            else
            {
                var length = Characters.OutsideLength(text, at);
                Tokens.Add(at, length, Unknown);
                at += length;
            }

        return at;
    }

    private int CutBlock(ReadOnlySpan<char> text, int start, int end, bool hmm)
    {
        var length = _route.Find(text[start..end], LongestWindow);
        var single = start;
        for (var at = start; at < start + length;)
        {
            var next = start + _route.Ends[at - start];
            if (next - at > 1)
            {
                CutSingles(text, single, at, hmm);
                AddKnown(text, at, next - at);
                single = next;
            }

            at = next;
        }

        CutSingles(text, single, start + length, hmm);
        return start + length;
    }

    private void CutSingles(ReadOnlySpan<char> text, int start, int end, bool hmm)
    {
        if (start == end)
            return;
        if (!hmm)
            GlueAlnum(text, start, end);
        else if (end - start == 1 || dictionary.IsWord(text[start..end]))
            for (var at = start; at < end; at++)
                AddKnown(text, at, 1);
        else
            CutUnknown(text, start, end);
    }

    private void GlueAlnum(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var next = SkipWhile(text, at, end, Characters.IsAlnum);
            if (next > at)
                Tokens.Add(at, next - at, Foreign);
            else
                AddKnown(text, next++, 1);
            at = next;
        }
    }

    private void CutUnknown(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var next = SkipWhile(text, at, end, Characters.IsHan);
            if (next > at)
                TagHan(text, at, next);
            else if ((next = SkipWhile(text, at, end, IsNumeral)) > at)
                Tokens.Add(at, next - at, Numeral);
            else if ((next = SkipWhile(text, at, end, Characters.IsAlnum)) > at)
                Tokens.Add(at, next - at, Foreign);
            else
            {
                next = SkipWhile(text, at, end, c => !Characters.IsHan(c) && !Characters.IsAlnum(c) && c != '.');
                Tokens.Add(at, next - at, Unknown);
            }

            at = next;
        }
    }

    private void TagHan(ReadOnlySpan<char> text, int start, int end)
    {
        var states = _hmm.Search(text[start..end]);
        int begin = 0, next = 0;
        for (var i = 0; i < states.Length; i++)
            switch (model.Letters[states[i]])
            {
                case 'B':
                    begin = i;
                    break;
                case 'E':
                    Tokens.Add(start + begin, i + 1 - begin, model.Tags[states[i]]);
                    next = i + 1;
                    break;
                case 'S':
                    Tokens.Add(start + i, 1, model.Tags[states[i]]);
                    next = i + 1;
                    break;
                default:
                    break;
            }

        if (next < states.Length)
            Tokens.Add(start + next, states.Length - next, model.Tags[states[next]]);
    }

    private void AddKnown(ReadOnlySpan<char> text, int start, int length) =>
        Tokens.Add(start, length, dictionary.TagOf(text.Slice(start, length)) ?? Unknown);

    private static bool IsNumeral(char c) => c == '.' || char.IsAsciiDigit(c);

    private static int SkipWhile(ReadOnlySpan<char> text, int at, int end, Func<char, bool> allowed)
    {
        while (at < end && allowed(text[at]))
            at++;
        return at;
    }
}
