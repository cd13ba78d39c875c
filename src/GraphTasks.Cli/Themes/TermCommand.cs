using System.CommandLine;
using System.Globalization;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary><c>graphtasks themes term set|retire|undo|log</c>: edits of the lexicon, each logged and exactly undone.</summary>
internal static class TermCommand
{
    public static Command Create(Option<string?> folder)
    {
        var by = new Option<string>("--by") { Description = "Who decides.", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };
        var why = new Option<string>("--why") { Required = true, Description = "Why, in the steward's words." };
        return new Command("term", "Adds, changes and retires terms of the theme lexicon; 'themes preview' shows the effect before.")
        {
            Set(folder, by, why), Retire(folder, by, why), Undo(folder, by, why), Log(folder),
        };
    }

    private static Command Set(Option<string?> folder, Option<string> by, Option<string> why)
    {
        var (term, theme) = TermAndTheme();
        var weight = new Option<double>("--weight") { Required = true, Description = "The weight: about 3 for a term of the theme alone, below 1 for a hint." };
        var note = new Option<string?>("--note") { Description = "A note." };
        var command = new Command("set", "Adds a term or changes its weight and note.") { term, theme, weight, note, by, why, folder };
        command.SetAction(parsed =>
        {
            var (own, themes) = Open(parsed, folder);
            var (name, code) = (Text(parsed.GetRequiredValue(term), "--term"), parsed.GetRequiredValue(theme));
            if (code != LexiconTerm.Exclusion && themes.Vocabulary.Find(code) is null)
                throw new CommandException($"--theme {code}: no such theme");
            if (!double.IsFinite(parsed.GetValue(weight)))
                throw new CommandException("--weight expects a number");
            var before = themes.Lexicon.Find(name, code);
            var after = new LexiconTerm(name, code, parsed.GetValue(weight), parsed.GetValue(note) is { } text ? Text(text, "--note") : before?.Note ?? "");
            Print(parsed, TermLog.Commit(own, themes.Lexicon, new(name, code, before, after), null, parsed.GetRequiredValue(by), parsed.GetRequiredValue(why)));
        });
        return command;
    }

    private static Command Retire(Option<string?> folder, Option<string> by, Option<string> why)
    {
        var (term, theme) = TermAndTheme();
        var command = new Command("retire", "Takes a term out of the lexicon.") { term, theme, by, why, folder };
        command.SetAction(parsed =>
        {
            var (own, themes) = Open(parsed, folder);
            var (name, code) = (parsed.GetRequiredValue(term), parsed.GetRequiredValue(theme));
            var before = themes.Lexicon.Find(name, code) ?? throw new CommandException($"--term {name}: it does not stand under {code}");
            Print(parsed, TermLog.Commit(own, themes.Lexicon, new(name, code, before, null), null, parsed.GetRequiredValue(by), parsed.GetRequiredValue(why)));
        });
        return command;
    }

    private static Command Undo(Option<string?> folder, Option<string> by, Option<string> why)
    {
        var number = new Argument<int>("NUMBER") { Description = "The edit's number in the log." };
        var command = new Command("undo", "Undoes an edit exactly, or names the later edit of the same term.") { number, by, why, folder };
        command.SetAction(parsed =>
        {
            var (own, themes) = Open(parsed, folder);
            var log = TermLog.Read(own);
            var wanted = parsed.GetRequiredValue(number);
            var edit = log.FirstOrDefault(d => d.Number == wanted && d.Undoes is null) ?? throw new CommandException($"there is no edit {wanted} that could be undone");
            var undone = log.Where(d => d.Undoes is not null).Select(d => d.Undoes!.Value).ToHashSet();
            if (undone.Contains(wanted))
                throw new CommandException($"edit {wanted} is undone already");
            if (log.FirstOrDefault(d => d.Number > wanted && d.Undoes is null && !undone.Contains(d.Number) && d.Edit.Term == edit.Edit.Term && d.Edit.Theme == edit.Edit.Theme) is { } later)
                throw new CommandException($"edit {wanted} cannot be undone: edit {later.Number} of the same term came after it; undo that one first");
            Print(parsed, TermLog.Commit(own, themes.Lexicon, new(edit.Edit.Term, edit.Edit.Theme, edit.Edit.After, edit.Edit.Before), wanted, parsed.GetRequiredValue(by), parsed.GetRequiredValue(why)));
        });
        return command;
    }

    private static Command Log(Option<string?> folder)
    {
        var command = new Command("log", "Prints all edits, oldest first.") { folder };
        command.SetAction(parsed =>
        {
            foreach (var decision in TermLog.Read(DictionaryFolder.Find(parsed.GetValue(folder))))
                Print(parsed, decision);
        });
        return command;
    }

    private static (Option<string> Term, Option<string> Theme) TermAndTheme() => (
        new Option<string>("--term") { Required = true, Description = "The term; A…B is a phrase." },
        new Option<string>("--theme") { Required = true, Description = "The theme's code, or - for an exclusion." });

    private static (DictionaryFolder Folder, ThemeDictionaries Themes) Open(ParseResult parsed, Option<string?> folder)
    {
        var own = DictionaryFolder.Find(parsed.GetValue(folder));
        return (own, DictionarySet.LoadThemes(own));
    }

    private static string Text(string text, string option) => text.AsSpan().ContainsAny("\t\r\n") || text.StartsWith('#')
        ? throw new CommandException($"{option}: expected text without tab, line break or leading #") : text;

    private static void Print(ParseResult parsed, TermDecision decision) => parsed.InvocationConfiguration.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{decision.Number}\t{decision.At:yyyy-MM-ddTHH:mm:ssZ}\t{decision.By}\t{(decision.Undoes is { } undone ? $"undo of {undone}: " : "")}{decision.Edit.Term} ({decision.Edit.Theme}): {decision.Edit.Before?.Weight.ToString(CultureInfo.InvariantCulture) ?? "absent"} > {decision.Edit.After?.Weight.ToString(CultureInfo.InvariantCulture) ?? "absent"}\t{decision.Why}\t{decision.VersionBefore} > {decision.VersionAfter}"));
}
