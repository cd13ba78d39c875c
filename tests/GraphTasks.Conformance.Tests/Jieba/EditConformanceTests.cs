using System.Text;
using System.Text.Json.Nodes;
using GraphTasks.Jieba;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>After any edits of the dictionary the same words, tags, totals and suggested frequencies as jieba gives after the same.</summary>
public sealed class EditConformanceTests(JiebaFixture fixture) : IClassFixture<JiebaFixture>
{
    private readonly TagModel _model = TagModel.Open(JiebaFixture.Folder);

    [PythonFact]
    public void A_thousand_sequences_of_edits_give_the_same()
    {
        var generator = new TextGenerator(1_000, fixture.Words);
        for (var sequence = 0; sequence < 1_000; sequence++)
            Compare(generator);
    }

    private void Compare(TextGenerator generator)
    {
        var touched = new List<string>();
        var edits = Enumerable.Range(0, generator.Next(12) + 1).Select(_ => Edit.Make(generator, touched)).ToArray();
        var texts = Enumerable.Range(0, 6).Select(_ => Text(generator, touched)).ToArray();
        var answer = fixture.Oracle.AskAny(new { kind = "edited", edits, texts = texts.Select(JiebaOracle.Mark) })!;

        var suggested = new List<long>();
        var dictionary = fixture.Dictionary.Edit(editor => Array.ForEach(edits, edit => edit.Apply(editor, suggested)));
        var what = string.Join("; ", edits.AsEnumerable());
        Assert.True(answer["suggested"]!.AsArray().Select(one => one!.GetValue<long>()).SequenceEqual(suggested), $"suggested after {what}");
        Assert.True(answer["total"]!.GetValue<long>() == dictionary.TotalFrequency, $"total after {what}");
        var segmenter = new JiebaSegmenter(dictionary);
        var tagger = new PosTagger(dictionary, _model);
        for (var i = 0; i < texts.Length; i++)
        {
            Equal("precise", segmenter.Cut(texts[i]));
            Equal("noHmm", segmenter.Cut(texts[i], hmm: false));
            Equal("full", segmenter.CutAll(texts[i]));
            Equal("search", segmenter.CutForSearch(texts[i]));
            if (answer["tags"]![i] is { } tags)
                JiebaFixture.Equal($"tags after {what}", texts[i], tags.AsArray().Select(pair => $"{pair![0]}/{pair[1]}"),
                    tagger.Cut(texts[i]).Select(word => $"{word.Text}/{word.Tag}"));

            void Equal(string way, List<string> words) =>
                JiebaFixture.Equal($"{way} after {what}", texts[i], answer[way]![i]!.AsArray().Select(word => word!.GetValue<string>()), words);
        }
    }

    // Lines that hold the words that were edited, and their pieces, among others.
    private static string Text(TextGenerator generator, List<string> touched)
    {
        var text = new StringBuilder();
        for (var parts = generator.Next(6) + 1; parts > 0; parts--)
            text.Append(generator.Next(4) == 0 ? generator.Line() : generator.Pick(touched));
        return text.ToString();
    }

    /// <summary>One edit, as the oracle reads it.</summary>
    private sealed record Edit(string Kind, string? Word = null, long? Frequency = null, string? Tag = null, string[]? Pieces = null, string? Text = null)
    {
        public static Edit Make(TextGenerator generator, List<string> touched)
        {
            var word = generator.Next(3) == 0 ? generator.Pick(generator.Words) : generator.NewWord();
            touched.Add(word);
            long? frequency = generator.Next(3) == 0 ? null : generator.Next(generator.Next(2) == 0 ? 3 : 2_000_000);
            var tag = generator.Next(2) == 0 ? null : generator.Pick(new[] { "n", "ns", "nz", "gov" });
            switch (generator.Next(8))
            {
                case < 3:
                    return new Edit("add", word, frequency, tag);
                case 3:
                    return new Edit("remove", generator.Next(2) == 0 ? word : generator.Pick(touched));
                case 4:
                    return new Edit("tuneWord", word);
                case 5:
                    var second = generator.NewWord();
                    touched.Add(word + second);
                    return new Edit("tunePieces", Pieces: [word, second]);
                default:
                    var other = generator.NewWord();
                    touched.Add(other);
                    return new Edit("load", Text: $"\uFEFF{word} {frequency} {tag}\r\n\n  {other} {generator.Next(50)}\n{word} 3 N\n");
            }
        }

        public void Apply(JiebaDictionaryEditor editor, List<long> suggested)
        {
            switch (Kind)
            {
                case "add":
                    editor.Add(Word!, Frequency, Tag);
                    break;
                case "remove":
                    editor.Remove(Word!);
                    break;
                case "tuneWord":
                    suggested.Add(editor.Tune(Word!));
                    break;
                case "tunePieces":
                    suggested.Add(editor.Tune(Pieces!));
                    break;
                default:
                    editor.AddUserDictionary(new StringReader(Text!));
                    break;
            }
        }
    }
}
