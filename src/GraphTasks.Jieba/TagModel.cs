using System.Text;
using GraphTasks.Jieba.Packing;

namespace GraphTasks.Jieba;

/// <summary>The hidden Markov model that cuts and tags words which the dictionary lacks; immutable.</summary>
public sealed unsafe class TagModel
{
    internal const int MostStates = 256;
    internal const int Names = 0, Starts = 1, Transitions = 2, Targets = 3,
        RowFrom = 4, RowStates = 5, EmissionFrom = 6, EmissionStates = 7, EmissionValues = 8, TransitionFrom = 9, TransitionSources = 10, TransitionValues = 11;

    private readonly PackedImage _image;

    private TagModel(PackedImage image)
    {
        _image = image;
        var names = Encoding.UTF8.GetString(image.Copy<byte>(Names)).Split('\n');
        Letters = Array.ConvertAll(names, name => name[0]);
        Tags = Array.ConvertAll(names, name => string.Intern(name[2..]));
        Start = image.Section<double>(Starts);
        TransitionsTo = image.Section<double>(Transitions);
        TargetsOf = image.Section<ulong>(Targets);
        Row = image.Section<int>(RowFrom);
        RowState = image.Section<byte>(RowStates);
        Emission = image.Section<int>(EmissionFrom);
        EmissionState = image.Section<byte>(EmissionStates);
        EmissionValue = image.Section<double>(EmissionValues);
        SourcesFrom = image.Section<int>(TransitionFrom);
        SourceStates = image.Section<byte>(TransitionSources, out var transitions);
        SourceValues = image.Section<double>(TransitionValues);
        ManySources = transitions / names.Length;
    }

    internal char[] Letters { get; }

    internal string[] Tags { get; }

    internal double* Start { get; }

    /// <summary>By target * 256 + source; −∞ where there is no transition.</summary>
    internal double* TransitionsTo { get; }

    /// <summary>Four words of bits for each source.</summary>
    internal ulong* TargetsOf { get; }

    /// <summary>By Han character, where its states begin in <see cref="RowState"/>.</summary>
    internal int* Row { get; }

    internal byte* RowState { get; }

    /// <summary>By Han character, where its emissions begin.</summary>
    internal int* Emission { get; }

    internal byte* EmissionState { get; }

    internal double* EmissionValue { get; }

    /// <summary>By target, where its transitions begin in <see cref="SourceStates"/> and <see cref="SourceValues"/>.</summary>
    internal int* SourcesFrom { get; }

    internal byte* SourceStates { get; }

    internal double* SourceValues { get; }

    /// <summary>The mean number of transitions to a state.</summary>
    internal int ManySources { get; }

    /// <summary>Opens hmm-tag.txt in a folder; its packed form is kept as that of <see cref="JiebaDictionary.Open"/>.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="FileNotFoundException">The file is missing.</exception>
    /// <exception cref="JiebaFormatException">A line is not as the format asks.</exception>
    public static TagModel Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new TagModel(PackedStore.Open(folder, ["hmm-tag.txt"], "tags.packed", (texts, source) => TagModelPacker.Pack(texts[0], source)));
    }

    /// <summary>Whether the model has states or emissions for a Han character.</summary>
    internal bool Knows(char han)
    {
        var at = han - Cutting.Characters.FirstHan;
        return Row[at] < Row[at + 1] || Emission[at] < Emission[at + 1];
    }

    internal void KeepAlive() => _image.KeepAlive();
}
