using System.CommandLine;
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
            var folder = JiebaFiles.Folder(parsed.GetValue(dictionaries));
            var dictionary = JiebaFiles.Open(folder, parsed.GetValue(user));
            var tagger = parsed.GetValue(pos) ? new PosTagger(dictionary, TagModel.Open(folder)) : null;
            var writer = new SegmentWriter(JiebaFiles.Output(parsed.InvocationConfiguration.Output), parsed.GetValue(format) == "json");
            foreach (var input in JiebaFiles.Inputs(parsed.GetValue(files) ?? []))
                using (input)
                    Run(new LineChunks(input), new JiebaSegmenter(dictionary), tagger, cutMode, !parsed.GetValue(noHmm), writer);
            writer.Flush();
        });
        return verb;
    }

    private static void Run(LineChunks lines, JiebaSegmenter segmenter, PosTagger? tagger, CutMode mode, bool hmm, SegmentWriter writer)
    {
        while (lines.Read())
        {
            if (tagger is not null)
            {
                using var tokens = tagger.Enumerate(lines.Chunk, hmm);
                while (tokens.MoveNext())
                    writer.Add(tokens.CurrentText, tokens.Current.Tag);
            }
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
