namespace GraphTasks.Jieba.Cutting;

/// <summary>The Viterbi search over pairs of letter and tag; states are numbered so that the greater number wins a tie.</summary>
internal sealed unsafe class TagHmm(TagModel model)
{
    private const int Size = TagModel.MostStates;

    private readonly double[] _before = new double[Size];
    private readonly double[] _now = new double[Size];
    private readonly double[] _emission = new double[Size];
    private readonly List<byte> _candidates = [];
    private readonly List<byte> _backs = [];
    private readonly List<int> _from = [];
    private int[] _route = new int[64];

    /// <summary>The state of every character of a run of Han.</summary>
    public ReadOnlySpan<int> Search(ReadOnlySpan<char> han)
    {
        _candidates.Clear();
        _backs.Clear();
        _from.Clear();
        if (_route.Length < han.Length)
            _route = new int[Math.Max(han.Length, _route.Length * 2)];
        Begin(han[0]);
        for (var i = 1; i < han.Length; i++)
            Step(han[i]);
        ReadRoute(han.Length);
        model.KeepAlive();
        return _route.AsSpan(0, han.Length);
    }

    private void Begin(char first)
    {
        _from.Add(0);
        ReadEmissions(first);
        Span<ulong> row = stackalloc ulong[4];
        if (!ReadRow(first, row))
            All(row);
        for (var state = 0; state < model.Tags.Length; state++)
            if (Has(row, state))
            {
                _before[state] = model.Start[state] + _emission[state];
                _candidates.Add((byte)state);
                _backs.Add(0);
            }
    }

    private void Step(char c)
    {
        var previousFrom = _from[^1];
        var previousCount = _candidates.Count - previousFrom;
        Span<byte> sources = stackalloc byte[Size];
        Span<ulong> targets = stackalloc ulong[4];
        targets.Clear();
        var count = 0;
        for (var i = 0; i < previousCount; i++)
        {
            var state = _candidates[previousFrom + i];
            var of = model.TargetsOf + state * 4;
            if ((of[0] | of[1] | of[2] | of[3]) == 0)
                continue;
            sources[count++] = state;
            for (var word = 0; word < 4; word++)
                targets[word] |= of[word];
        }

        Span<ulong> row = stackalloc ulong[4];
        Choose(c, targets, row);
        // Jieba fails where no state leads on; here the greatest state before does.
        if (count == 0)
            sources[count++] = _candidates[^1];
        _from.Add(_candidates.Count);
        ReadEmissions(c);
        for (var state = 0; state < model.Tags.Length; state++)
            if (Has(row, state))
                Reach(state, sources[..count]);
        _now.CopyTo(_before, 0);
    }

    private void Choose(char c, ReadOnlySpan<ulong> targets, Span<ulong> chosen)
    {
        if (!ReadRow(c, chosen))
            All(chosen);
        for (var word = 0; word < 4; word++)
            chosen[word] &= targets[word];
        if ((chosen[0] | chosen[1] | chosen[2] | chosen[3]) != 0)
            return;
        targets.CopyTo(chosen);
        if ((chosen[0] | chosen[1] | chosen[2] | chosen[3]) == 0)
            All(chosen);
    }

    private void Reach(int state, ReadOnlySpan<byte> sources)
    {
        var transitions = model.TransitionsTo + state * Size;
        var emission = _emission[state];
        var best = double.NegativeInfinity;
        var from = sources[0];
        foreach (var source in sources)
        {
            var value = _before[source] + transitions[source] + emission;
            if (value < best)
                continue;
            best = value;
            from = source;
        }

        _now[state] = best;
        _candidates.Add((byte)state);
        _backs.Add(from);
    }

    private void ReadRoute(int length)
    {
        var state = (int)_candidates[^1];
        for (var i = _candidates.Count - 1; i >= _from[^1]; i--)
            if (_before[_candidates[i]] > _before[state])
                state = _candidates[i];
        var end = _candidates.Count;
        for (var i = length - 1; i >= 0; i--)
        {
            _route[i] = state;
            var at = _from[i];
            while (at < end - 1 && _candidates[at] != state)
                at++;
            state = _backs[at];
            end = _from[i];
        }
    }

    private bool ReadRow(char c, Span<ulong> row)
    {
        row.Clear();
        var from = model.Row[c - Characters.FirstHan];
        var to = model.Row[c - Characters.FirstHan + 1];
        for (var i = from; i < to; i++)
            row[model.RowState[i] >> 6] |= 1UL << model.RowState[i];
        return to > from;
    }

    private void All(Span<ulong> row)
    {
        row.Clear();
        for (var state = 0; state < model.Tags.Length; state++)
            row[state >> 6] |= 1UL << state;
    }

    private void ReadEmissions(char c)
    {
        Array.Fill(_emission, CutModel.Missing);
        var to = model.Emission[c - Characters.FirstHan + 1];
        for (var i = model.Emission[c - Characters.FirstHan]; i < to; i++)
            _emission[model.EmissionState[i]] = model.EmissionValue[i];
    }

    private static bool Has(ReadOnlySpan<ulong> row, int state) => (row[state >> 6] >> state & 1) != 0;
}
