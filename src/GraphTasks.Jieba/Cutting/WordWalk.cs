using GraphTasks.Jieba.Packing;

namespace GraphTasks.Jieba.Cutting;

/// <summary>Goes along a text as long as what was passed is a word, or the beginning of one, in a dictionary with an overlay.</summary>
internal unsafe ref struct WordWalk
{
    private readonly Trie _trie;
    private readonly Overlay? _overlay;
    private uint _base;
    private bool _baseEnded;

    public WordWalk(Trie trie, Overlay? overlay)
    {
        _trie = trie;
        _overlay = overlay;
        _base = trie.RootBase;
        OverlayNode = overlay is null ? -1 : 0;
        OwnFrequency = Overlay.Inherited;
    }

    /// <summary>The number of UTF-16 units passed.</summary>
    public int Length { get; private set; }

    /// <summary>The node of the overlay reached; -1 if none.</summary>
    public int OverlayNode { get; private set; }

    /// <summary>The frequency that the overlay sets for what was passed, or <see cref="Overlay.Inherited"/>.</summary>
    public long OwnFrequency { get; private set; }

    /// <summary>The value in the packed dictionary of what was passed; 0 if it is no key there.</summary>
    public int BaseValue { get; private set; }

    /// <summary>Passes one unit; false if no key continues with it.</summary>
    public bool Step(char c)
    {
        BaseValue = 0;
        if (!_baseEnded)
        {
            var code = _trie.Codes[c];
            var node = _base == 0 ? 0 : _trie.Nodes[_base + code];
            if (_base != 0 && Trie.HasLabel(node, code))
            {
                _base = Trie.BaseOf(node);
                BaseValue = Trie.ValueOf(node);
            }
            else
            {
                _baseEnded = true;
            }
        }

        OwnFrequency = Overlay.Inherited;
        if (OverlayNode >= 0)
        {
            OverlayNode = _overlay!.Child(OverlayNode, c);
            if (OverlayNode >= 0)
                OwnFrequency = _overlay.FrequencyAt(OverlayNode);
        }

        Length++;
        return !_baseEnded || OverlayNode >= 0;
    }
}
