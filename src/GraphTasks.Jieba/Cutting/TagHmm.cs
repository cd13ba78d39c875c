using System.Numerics;

namespace GraphTasks.Jieba.Cutting;

/// <summary>The Viterbi search over pairs of letter and tag; states are numbered so that the greater number wins a tie.</summary>
internal sealed unsafe class TagHmm(TagModel model)
{
    // Adding a transition to a value beyond this changes no digit of it.
    private const double Swallowing = -1e99;

    private const int Size = TagModel.MostStates;
    private const int Words = Size / 64;

    private readonly byte[] _sources = new byte[Size];
    private readonly TagStep _lastLevel = new(Size);
    private double[] _before = new double[Size];
    private double[] _now = new double[Size];
    private byte[] _states = new byte[1024];
    private byte[] _backs = new byte[1024];
    private int[] _from = new int[64];
    private int[] _route = new int[64];
    private int _count;
    private bool _level;

    /// <summary>The state of every character of a run of Han.</summary>
    public ReadOnlySpan<int> Search(ReadOnlySpan<char> han)
    {
        if (_route.Length < han.Length)
        {
            var size = Math.Max(han.Length, _route.Length * 2);
            _route = new int[size];
            _from = new int[size];
        }

        _count = 0;
        _level = false;
        Begin(han[0]);
        for (var i = 1; i < han.Length; i++)
            Step(han[i], i);
        ReadRoute(han.Length);
        model.KeepAlive();
        return _route.AsSpan(0, han.Length);
    }

    private void Begin(char first)
    {
        Span<ulong> row = stackalloc ulong[Words];
        if (!ReadRow(first, row))
            All(row);
        Reserve();
        _from[0] = 0;
        var emissions = new Emissions(model, first);
        for (var word = 0; word < Words; word++)
            for (var bits = row[word]; bits != 0; bits &= bits - 1)
            {
                var state = (word << 6) + BitOperations.TrailingZeroCount(bits);
                _before[state] = model.Start[state] + emissions.Of(state);
                _states[_count++] = (byte)state;
            }
    }

    private void Step(char c, int at)
    {
        var previous = _states.AsSpan(_from[at - 1], _count - _from[at - 1]);
        var known = model.Knows(c);
        if (known || !_level)
            Advance(c, at);
        // Where all values are equal and no emission is known, all will be equal again, and what leads on depends on the states only.
        else if (_lastLevel.Follows(previous))
            Repeat(at, _before[previous[0]] + CutModel.Missing);
        else
        {
            Advance(c, at);
            _lastLevel.Keep(_states.AsSpan(_from[at - 1], previous.Length), _states.AsSpan(_from[at], _count - _from[at]), _backs.AsSpan(_from[at]));
        }

        _level = !known && (_level || IsLevel(_states.AsSpan(_from[at], _count - _from[at])));
    }

    private bool IsLevel(ReadOnlySpan<byte> states)
    {
        var value = _before[states[0]];
        foreach (var state in states)
            if (_before[state] != value)
                return false;
        return value < Swallowing;
    }

    private void Repeat(int at, double value)
    {
        Reserve();
        _from[at] = _count;
        _lastLevel.States.CopyTo(_states.AsSpan(_count));
        _lastLevel.Backs.CopyTo(_backs.AsSpan(_count));
        _count += _lastLevel.States.Length;
        foreach (var state in _lastLevel.States)
            _before[state] = value;
    }

    private void Advance(char c, int at)
    {
        Span<ulong> sources = stackalloc ulong[Words];
        Span<ulong> chosen = stackalloc ulong[Words];
        var count = ReadSources(_from[at - 1], sources, chosen);
        Restrict(chosen, c);
        Reserve();
        _from[at] = _count;
        var emissions = new Emissions(model, c);
        for (var word = 0; word < Words; word++)
            for (var bits = chosen[word]; bits != 0; bits &= bits - 1)
            {
                var state = (word << 6) + BitOperations.TrailingZeroCount(bits);
                _states[_count] = (byte)state;
                _backs[_count++] = count <= model.ManySources
                    ? Reach(state, emissions.Of(state), _sources.AsSpan(0, count))
                    : ReachFromMany(state, emissions.Of(state), sources);
            }

        (_before, _now) = (_now, _before);
    }

    // The states before that lead on, and all that they lead to.
    private int ReadSources(int from, Span<ulong> sources, Span<ulong> targets)
    {
        sources.Clear();
        targets.Clear();
        var count = 0;
        for (var i = from; i < _count; i++)
        {
            var state = _states[i];
            var of = model.TargetsOf + state * Words;
            if ((of[0] | of[1] | of[2] | of[3]) == 0)
                continue;
            _sources[count++] = state;
            sources[state >> 6] |= 1UL << state;
            for (var word = 0; word < Words; word++)
                targets[word] |= of[word];
        }

        // Jieba fails where no state leads on; here the greatest state before does.
        if (count == 0)
            _sources[count++] = _states[_count - 1];
        return count;
    }

    // The states of the character among those that can be reached; else these; else all.
    private void Restrict(Span<ulong> reached, char c)
    {
        Span<ulong> row = stackalloc ulong[Words];
        if (ReadRow(c, row) && ((row[0] & reached[0]) | (row[1] & reached[1]) | (row[2] & reached[2]) | (row[3] & reached[3])) != 0)
            for (var word = 0; word < Words; word++)
                reached[word] &= row[word];
        else if ((reached[0] | reached[1] | reached[2] | reached[3]) == 0)
            All(reached);
    }

    private byte Reach(int state, double emission, ReadOnlySpan<byte> sources)
    {
        var transitions = model.TransitionsTo + state * Size;
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
        return from;
    }

    // From many states it is faster to go through the transitions that there are: a state is reached only by some.
    private byte ReachFromMany(int state, double emission, ReadOnlySpan<ulong> sources)
    {
        var best = double.NegativeInfinity;
        byte from = 0;
        for (var i = model.SourcesFrom[state]; i < model.SourcesFrom[state + 1]; i++)
        {
            var source = model.SourceStates[i];
            if ((sources[source >> 6] >> source & 1) == 0)
                continue;
            var value = _before[source] + model.SourceValues[i] + emission;
            if (value < best)
                continue;
            best = value;
            from = source;
        }

        _now[state] = best;
        return from;
    }

    private void ReadRoute(int length)
    {
        int state = _states[_count - 1];
        for (var i = _count - 1; i >= _from[length - 1]; i--)
            if (_before[_states[i]] > _before[state])
                state = _states[i];
        for (var (i, end) = (length - 1, _count); i >= 0; i--)
        {
            _route[i] = state;
            state = _backs[_from[i] + _states.AsSpan(_from[i], end - _from[i]).IndexOf((byte)state)];
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

    private void Reserve()
    {
        if (_count + Size <= _states.Length)
            return;
        Array.Resize(ref _states, _states.Length * 2);
        Array.Resize(ref _backs, _backs.Length * 2);
    }

    /// <summary>The emissions of a character, asked for in ascending order of states.</summary>
    private ref struct Emissions(TagModel model, char c)
    {
        private readonly int _end = model.Emission[c - Characters.FirstHan + 1];
        private int _at = model.Emission[c - Characters.FirstHan];

        public double Of(int state)
        {
            while (_at < _end && model.EmissionState[_at] < state)
                _at++;
            return _at < _end && model.EmissionState[_at] == state ? model.EmissionValue[_at] : CutModel.Missing;
        }
    }
}
