namespace GraphTasks.Jieba.Cutting;

/// <summary>Cuts blocks in precise and search mode.</summary>
internal sealed class PreciseCutter(JiebaDictionary dictionary, RouteFinder route, TokenBuffer tokens)
{
    private readonly CutHmm _hmm = new(dictionary.Words.CutModel);

    /// <summary>Cuts the block that begins at <paramref name="start"/>, or as much of it as fits into a window; returns the position after it.</summary>
    public int CutBlock(ReadOnlySpan<char> text, int start, int end, bool hmm, bool search)
    {
        var length = route.Find(text[start..end]);
        var ends = route.Ends[..length];
        var single = 0;
        var at = 0;
        while (at < length)
        {
            var next = ends[at];
            if (next - at > 1)
            {
                if (single < at)
                    CutSingles(text, start + single, start + at, hmm, search);
                Emit(text, start + at, next - at, search);
                single = next;
            }

            at = next;
        }

        if (single < length)
            CutSingles(text, start + single, start + length, hmm, search);
        return start + length;
    }

    private void CutSingles(ReadOnlySpan<char> text, int start, int end, bool hmm, bool search)
    {
        if (end - start == 1)
            tokens.Add(start, 1);
        else if (!hmm)
            GlueAlnum(text, start, end, search);
        // Characters that the route keeps apart although they make a word stay apart.
        else if (dictionary.IsWord(text[start..end]))
            EmitSingly(start, end);
        else
            CutByHmm(text, start, end, search);
    }

    private void GlueAlnum(ReadOnlySpan<char> text, int start, int end, bool search)
    {
        for (var at = start; at < end;)
        {
            var next = at;
            while (next < end && Characters.IsAlnum(text[next]))
                next++;
            if (next == at)
                next++;
            Emit(text, at, next - at, search);
            at = next;
        }
    }

    private void CutByHmm(ReadOnlySpan<char> text, int start, int end, bool search)
    {
        for (var at = start; at < end;)
        {
            var next = at;
            if (Characters.IsHan(text[at]))
            {
                while (next < end && Characters.IsHan(text[next]))
                    next++;
                CutHan(text, at, next, search);
            }
            else
            {
                while (next < end && !Characters.IsHan(text[next]))
                    next++;
                CutOthers(text, at, next, search);
            }

            at = next;
        }
    }

    private void CutHan(ReadOnlySpan<char> text, int start, int end, bool search)
    {
        var ends = _hmm.Cut(text[start..end]);
        for (var at = 0; at < end - start;)
        {
            var next = ends[at];
            if (next - at > 1 && dictionary.IsForceSplit(text[(start + at)..(start + next)]))
                EmitSingly(start + at, start + next);
            else
                Emit(text, start + at, next - at, search);
            at = next;
        }
    }

    // Letters and digits with an optional decimal part and per cent sign; what stands between them stays whole.
    private void CutOthers(ReadOnlySpan<char> text, int start, int end, bool search)
    {
        for (var at = start; at < end;)
        {
            var next = at;
            while (next < end && !Characters.IsAlnum(text[next]))
                next++;
            if (next > at)
                Emit(text, at, next - at, search);
            at = next;
            while (next < end && Characters.IsAlnum(text[next]))
                next++;
            if (next == at)
                return;
            if (next + 1 < end && text[next] == '.' && char.IsAsciiDigit(text[next + 1]))
            {
                next += 2;
                while (next < end && char.IsAsciiDigit(text[next]))
                    next++;
            }

            if (next < end && text[next] == '%')
                next++;
            Emit(text, at, next - at, search);
            at = next;
        }
    }

    private void EmitSingly(int start, int end)
    {
        for (var at = start; at < end; at++)
            tokens.Add(at, 1);
    }

    private void Emit(ReadOnlySpan<char> text, int start, int length, bool search)
    {
        if (search && length > 2)
            EmitPieces(text, start, length);
        tokens.Add(start, length);
    }

    private void EmitPieces(ReadOnlySpan<char> text, int start, int length)
    {
        for (var size = 2; size <= 3 && size < length; size++)
            for (var at = start; at <= start + length - size; at++)
                if (dictionary.IsWord(text.Slice(at, size)))
                    tokens.Add(at, size);
    }
}
