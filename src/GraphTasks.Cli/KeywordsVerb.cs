using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphTasks.Jieba;
using GraphTasks.Jieba.Keywords;

namespace GraphTasks.Cli;

/// <summary><c>graphtasks keywords</c>: the words that tell what a text is about, with their weights.</summary>
internal static class KeywordsVerb
{
    private const int LongestText = 1 << 26;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "UTF-8 text, each file a text of its own; without any, standard input is read.", Arity = ArgumentArity.ZeroOrMore };
        var method = new Option<string>("--method") { Description = "tfidf: frequent here, rare elsewhere; textrank: near to one another.", DefaultValueFactory = _ => "tfidf" };
        method.AcceptOnlyFromAmong("tfidf", "textrank");
        var top = new Option<int>("--top") { Description = "How many words at most; 0 for all.", DefaultValueFactory = _ => 20 };
        var tags = new Option<string?>("--tags") { Description = "Only words with these parts of speech (词性), parted by commas [default: all; with textrank ns,n,vn,v].", HelpName = "TAGS" };
        var withTag = new Option<bool>("--with-tag") { Description = "Tell words apart by their part of speech and print it; tfidf needs --tags for this." };
        var format = new Option<string>("--format") { Description = "text: a word and its weight a line; json: an array of [word, weight] or [word, tag, weight] a text.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var user = new Option<string?>("--user-dictionary") { Description = "Words of your own, 'word [frequency] [tag]' a line.", HelpName = "FILE" };
        var idf = new Option<string?>("--idf") { Description = "Inverse document frequencies of your own, 'word idf' a line.", HelpName = "FILE" };
        var stop = new Option<string?>("--stop-words") { Description = "More words that are no keywords, one a line.", HelpName = "FILE" };
        var dictionaries = CommonOptions.Dictionaries();
        var verb = new Command("keywords", "Finds the keywords of texts, as Jieba does.") { files, method, top, tags, withTag, format, user, idf, stop, dictionaries };
        verb.SetAction(parsed =>
        {
            var rank = parsed.GetValue(method) == "textrank";
            var allowed = parsed.GetValue(tags)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var withTags = parsed.GetValue(withTag);
            if (withTags && !rank && allowed is not { Length: > 0 })
                throw new CommandException("--with-tag needs --tags, or --method textrank");
            if (parsed.GetValue(top) < 0)
                throw new CommandException("--top expects a number of words, or 0 for all");
            var folder = JiebaFiles.Folder(parsed.GetValue(dictionaries));
            var tagger = new PosTagger(JiebaFiles.Open(folder, parsed.GetValue(user)), TagModel.Open(folder));
            var stopWords = StopWordsWith(parsed.GetValue(stop));
            Func<string, List<Keyword>> extract = rank
                ? text => new TextRank(tagger, stopWords).Extract(text, parsed.GetValue(top), allowed, withTags)
                : WithIdf(new TfIdf(tagger, OpenIdf(folder, parsed.GetValue(idf)), stopWords), parsed.GetValue(top), allowed, withTags);
            var output = JiebaFiles.Output(parsed.InvocationConfiguration.Output);
            foreach (var input in JiebaFiles.Inputs(parsed.GetValue(files) ?? []))
                using (input)
                    Print(extract(ReadWhole(input)), parsed.GetValue(format) == "json", output);
            output.Flush();
        });
        return verb;
    }

    private static Func<string, List<Keyword>> WithIdf(TfIdf method, int top, string[]? tags, bool withTag) =>
        text => method.Extract(text, top, tags, withTag);

    private static IdfTable OpenIdf(string folder, string? own)
    {
        if (own is null)
            return IdfTable.Open(folder);
        using var entries = JiebaFiles.Read(own);
        return IdfTable.Read(entries, own);
    }

    private static StopWords StopWordsWith(string? own)
    {
        if (own is null)
            return StopWords.Default;
        using var lines = JiebaFiles.Read(own);
        return StopWords.Default.With(lines, own);
    }

    private static string ReadWhole(TextReader input)
    {
        var buffer = new char[1 << 14];
        var length = 0;
        for (int read; (read = input.Read(buffer, length, buffer.Length - length)) > 0;)
        {
            length += read;
            if (length > LongestText)
                throw new CommandException($"a text has more than {LongestText} characters; split it into several files");
            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }

        return new string(buffer, 0, length);
    }

    private static void Print(List<Keyword> keywords, bool json, TextWriter output)
    {
        if (json)
        {
            object[][] arrays = [.. keywords.Select(one => one.Tag is null ? (object[])[one.Word, one.Weight] : [one.Word, one.Tag, one.Weight])];
            output.Write(JsonSerializer.Serialize(arrays, Json) + "\n");
            return;
        }

        foreach (var one in keywords)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{one.Word}\t{(one.Tag is null ? "" : one.Tag + "\t")}{one.Weight:R}\n"));
    }
}
