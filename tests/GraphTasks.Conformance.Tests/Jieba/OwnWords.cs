using System.Globalization;
using System.Text;
using GraphTasks.Jieba;

namespace GraphTasks.Conformance.Tests.Jieba;

/// <summary>A dictionary with words of a user, some with spaces and marks in them, loaded here and by the oracle; and lines that hold them.</summary>
internal sealed class OwnWords
{
    private readonly TextGenerator _generator;
    private readonly List<string> _words = [];

    private OwnWords(TextGenerator generator, JiebaFixture fixture)
    {
        _generator = generator;
        var lines = new StringBuilder("\uFEFF");
        for (var i = 0; i < 500; i++)
        {
            var word = generator.NewWord();
            _words.Add(word);
            lines.Append(word);
            // Frequency 0 would reach the oracle's other dictionaries: its deleted words are those of all.
            if (generator.Next(3) > 0)
                lines.Append(CultureInfo.InvariantCulture, $" {1 + generator.Next(50_000)}");
            lines.Append(generator.Pick(new[] { "", " nz", " gov", " N", " " })).Append(generator.Pick(new[] { "\n", "\r\n", "\n\n" }));
        }

        fixture.Oracle.AskAny(new { kind = "own", text = lines.ToString() });
        Dictionary = fixture.Dictionary.WithUserDictionary(new StringReader(lines.ToString()));
    }

    /// <summary>The dictionary with the words.</summary>
    public JiebaDictionary Dictionary { get; }

    /// <summary>Makes the words and loads them.</summary>
    public static OwnWords Load(JiebaFixture fixture, TextGenerator generator) => new(generator, fixture);

    /// <summary>A line with some of the words in it.</summary>
    public string Line() => _generator.Next(3) == 0
        ? _generator.Line()
        : _generator.Line() + _generator.Pick(_words) + _generator.Pick(_words) + _generator.Line();
}
