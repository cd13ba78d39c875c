using System.CommandLine;
using System.Text;
using GraphTasks.Jieba;

namespace GraphTasks.Cli;

/// <summary><c>graphtasks segment</c>: cuts lines into words.</summary>
internal static class SegmentVerb
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "UTF-8 text; without any, standard input is read.", Arity = ArgumentArity.ZeroOrMore };
        var mode = new Option<string>("--mode") { Description = "How finely to cut.", DefaultValueFactory = _ => "precise" };
        mode.AcceptOnlyFromAmong("precise", "full", "search");
        var noHmm = new Option<bool>("--no-hmm") { Description = "Use only the words of the dictionary." };
        var pos = new Option<bool>("--pos") { Description = "Give each word its part of speech (词性); with --mode precise only." };
        var format = new Option<string>("--format") { Description = "text: words parted by ' / '; json: one array a line.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var user = new Option<string?>("--user-dictionary") { Description = "Words of your own, 'word [frequency] [tag]' a line.", HelpName = "FILE" };
        var dictionaries = CommonOptions.Dictionaries();
        var verb = new Command("segment", "Cuts lines of Chinese text into words, as Jieba does.") { files, mode, noHmm, pos, format, user, dictionaries };
        verb.SetAction(parsed =>
        {
            var cutMode = Enum.Parse<CutMode>(parsed.GetRequiredValue(mode), ignoreCase: true);
            if (parsed.GetValue(pos) && cutMode != CutMode.Precise)
                throw new CommandException("--pos goes with --mode precise only");
            try
            {
                var folder = Path.Combine(parsed.GetValue(dictionaries) ?? Path.Combine(AppContext.BaseDirectory, "dictionaries"), "jieba");
                var dictionary = Load(folder, parsed.GetValue(user));
                var tagger = parsed.GetValue(pos) ? new PosTagger(dictionary, TagModel.Open(folder)) : null;
                var standard = ReferenceEquals(parsed.InvocationConfiguration.Output, Console.Out);
                var output = standard
                    ? new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16)
                    : parsed.InvocationConfiguration.Output;
                var writer = new SegmentWriter(output, parsed.GetValue(format) == "json");
                foreach (var input in Inputs(parsed.GetValue(files) ?? []))
                    using (input)
                        Run(new LineChunks(input), new JiebaSegmenter(dictionary), tagger, cutMode, !parsed.GetValue(noHmm), writer);
                writer.Flush();
            }
            catch (JiebaFormatException exception)
            {
                throw new CommandException(exception.Message);
            }
        });
        return verb;
    }

    private static JiebaDictionary Load(string folder, string? user)
    {
        var dictionary = JiebaDictionary.Open(folder);
        if (user is null)
            return dictionary;
        using var entries = new StreamReader(user, new UTF8Encoding(false, true));
        return dictionary.WithUserDictionary(entries, user);
    }

    private static IEnumerable<TextReader> Inputs(string[] files) => files.Length == 0
        ? [new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false), false, 1 << 16)]
        : files.Select(file => new StreamReader(file, new UTF8Encoding(false), false, 1 << 16));

    private static void Run(LineChunks lines, JiebaSegmenter segmenter, PosTagger? tagger, CutMode mode, bool hmm, SegmentWriter writer)
    {
        while (lines.Read())
        {
            if (tagger is not null)
                foreach (var word in tagger.Cut(lines.Chunk.ToString(), hmm))
                    writer.Add(word.Text, word.Tag);
            else
            {
                using var tokens = segmenter.Enumerate(lines.Chunk, mode, hmm);
                while (tokens.MoveNext())
                    writer.Add(tokens.CurrentText, null);
            }

            if (lines.EndsLine)
                writer.EndLine();
        }
    }
}
