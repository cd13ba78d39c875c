using System.Text;
using GraphTasks.Jieba.Packing;

namespace GraphTasks.Jieba.Cutting;

/// <summary>Cuts in full mode; it can stop in the middle of a block and go on later, so that memory stays bounded.</summary>
internal sealed class FullCutter(JiebaDictionary dictionary, TokenBuffer tokens)
{
    private const int Enough = 512;

    private readonly List<int> _noted = [];
    private int _blockEnd;
    private int _last;
    private int _collected;
    private int _collectedEnd;
    private StringBuilder? _glued;
    private int _restEnd;

    /// <summary>Prepares for a new text.</summary>
    public void Reset()
    {
        _blockEnd = -1;
        _restEnd = -1;
    }

    /// <summary>Cuts on from a position until enough tokens are there; returns the position reached.</summary>
    public int Cut(ReadOnlySpan<char> text, int at)
    {
        while (tokens.Count < Enough && (at < text.Length || _blockEnd >= 0 || _restEnd >= 0))
        {
            if (_blockEnd >= 0)
                at = CutBlock(text, at);
            else if (_restEnd >= 0)
                at = CutRest(text, at);
            else
                Enter(text, at);
        }

        return at;
    }

    private void Enter(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        if (Characters.IsCutBlock(text[at]))
        {
            while (end < text.Length && Characters.IsCutBlock(text[end]))
                end++;
            _blockEnd = end;
            _last = at - 1;
            _collected = -1;
        }
        else
        {
            while (end < text.Length && !Characters.IsCutBlock(text[end]))
                end++;
            _restEnd = end;
        }
    }

    private int CutBlock(ReadOnlySpan<char> text, int at)
    {
        for (; at < _blockEnd && tokens.Count < Enough; at++)
        {
            if (_collected >= 0 && !Characters.IsAlnum(text[at]))
                EndCollection();
            NoteWords(text[at.._blockEnd]);
            if (_noted.Count == 1 && at > _last)
                TakeOnly(text, at, at + _noted[0]);
            else
                TakeLongOnes(at);
        }

        if (at == _blockEnd)
        {
            if (_collected >= 0)
                EndCollection();
            _blockEnd = -1;
        }

        return at;
    }

    private void TakeOnly(ReadOnlySpan<char> text, int at, int end)
    {
        if (Characters.IsAlnum(text[at]))
        {
            Collect(text, at, end);
        }

        if (_collected < 0)
            tokens.Add(at, end - at);
        _last = end - 1;
    }

    private void TakeLongOnes(int at)
    {
        foreach (var length in _noted)
            if (length > 1)
            {
                tokens.Add(at, length);
                _last = at + length - 1;
            }
    }

    // What lies between two collected words was reported on its own; Jieba glues the words all the same.
    private void Collect(ReadOnlySpan<char> text, int at, int end)
    {
        if (_collected < 0)
        {
            _collected = at;
            _glued = null;
        }
        else if (_glued is not null || at != _collectedEnd)
        {
            _glued ??= new StringBuilder().Append(text[_collected.._collectedEnd]);
            _glued.Append(text[at..end]);
        }

        _collectedEnd = end;
    }

    private void EndCollection()
    {
        tokens.Add(_collected, _collectedEnd - _collected);
        if (_glued is not null)
            tokens.SetText(_glued.ToString());
        _collected = -1;
    }

    // The lengths of the words that begin here, ascending; the character alone if there is none.
    private void NoteWords(ReadOnlySpan<char> rest)
    {
        _noted.Clear();
        var overlay = dictionary.Overlay is { } words && words.MayBegin(rest[0]) ? words : null;
        for (var walk = new WordWalk(dictionary.Words.Trie, overlay); walk.Length < rest.Length && walk.Step(rest[walk.Length]);)
            if (walk.OwnFrequency > 0 || (walk.OwnFrequency < 0 && walk.BaseValue > Trie.PrefixValue))
                _noted.Add(walk.Length);
        dictionary.Words.Trie.KeepAlive();
        if (_noted.Count == 0)
            _noted.Add(1);
    }

    // Outside blocks, white space parts the text; the pieces are reported even when they are empty.
    private int CutRest(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < _restEnd && !Characters.IsWhiteSpace(text[end]))
            end++;
        tokens.Add(at, end - at);
        if (end == _restEnd)
        {
            _restEnd = -1;
            return end;
        }

        var length = Characters.OutsideLength(text[.._restEnd], end);
        tokens.Add(end, length);
        return end + length;
    }
}
