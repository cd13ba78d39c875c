using System.CommandLine;
using GraphTasks.Cli.Stewards;
using GraphTasks.Data;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary>One command for each decision about themes over a store, and what comes before and after them.</summary>
internal static class ThemeCommands
{
    public static IEnumerable<Command> All(StewardOptions options) =>
    [
        ThemeQueueCommand.Create(options), ThemeDiffCommand.Create(options), Preview(options), SetTerm(options), RetireTerm(options), Add(options), Change(options), Retire(options), Correct(options), Undo(options), LogCommand.Create(options, "THEMES"),
    ];

    private static Command Preview(StewardOptions options)
    {
        var (term, theme) = (Text("--term", "The term."), Theme());
        var weight = new Option<double?>("--weight") { Description = "The weight that it gets; without it the term is retired.", HelpName = "NUMBER" };
        return options.Look("preview", "Says which tasks gain or lose which theme by a change of a term, before it is decided.", [term, theme, weight], (parsed, store, dictionaries) =>
        {
            ThemeDecision decision = parsed.GetValue(weight) is { } value
                ? new SetTerm(parsed.GetRequiredValue(term), parsed.GetRequiredValue(theme), value)
                : new RetireTerm(parsed.GetRequiredValue(term), parsed.GetRequiredValue(theme));
            ThemeOutput.Write(parsed.InvocationConfiguration.Output, store, StewardsOf(store, dictionaries).Preview(new(Environment.UserName, ""), decision, int.MaxValue), parsed.GetValue(options.Json));
        });
    }

    private static Command SetTerm(StewardOptions options)
    {
        var (term, theme) = (Text("--term", "The term; A…B is a phrase."), Theme());
        var weight = new Option<double>("--weight") { Required = true, Description = "The weight, -10 to 10: about 3 for a term of the theme alone, below 1 for a hint.", HelpName = "NUMBER" };
        var note = Optional("--note", "A note; without it the one that is there stays.");
        return Deciding(options, "term", "Adds a term or changes its weight and note; tasks that hold it are tagged anew.", [term, theme, weight, note], parsed =>
            new SetTerm(parsed.GetRequiredValue(term), parsed.GetRequiredValue(theme), parsed.GetRequiredValue(weight), parsed.GetValue(note)));
    }

    private static Command RetireTerm(StewardOptions options)
    {
        var (term, theme) = (Text("--term", "The term."), Theme());
        return Deciding(options, "retire-term", "Takes a term out of the lexicon; tasks that hold it are tagged anew.", [term, theme], parsed =>
            new RetireTerm(parsed.GetRequiredValue(term), parsed.GetRequiredValue(theme)));
    }

    private static Command Add(StewardOptions options)
    {
        var (code, top, name, english) = (Text("--code", "The code: small letters, digits and hyphens."), Text("--top", "The top theme's code."), Text("--name", "The Chinese name."), Text("--name-en", "The English name."));
        var (labels, definition, note) = (Several("--alt-label", "Other Chinese labels."), Text("--definition", "What the theme covers."), Optional("--scope-note", "What it leaves to other themes."));
        return Deciding(options, "add", "Adds a sub-theme.", [code, top, name, english, labels, definition, note], parsed => new AddTheme(parsed.GetRequiredValue(code), parsed.GetRequiredValue(top),
            parsed.GetRequiredValue(name), parsed.GetRequiredValue(english), parsed.GetValue(labels) ?? [], parsed.GetRequiredValue(definition), parsed.GetValue(note) ?? ""));
    }

    private static Command Change(StewardOptions options)
    {
        var (code, name, english) = (Text("--code", "The code."), Optional("--name", "The Chinese name."), Optional("--name-en", "The English name."));
        var (labels, definition, note) = (Several("--alt-label", "Other Chinese labels, all of them."), Optional("--definition", "What the theme covers."), Optional("--scope-note", "What it leaves to other themes."));
        return Deciding(options, "change", "Changes what a sub-theme says of itself; what is left out stays.", [code, name, english, labels, definition, note], parsed => new ChangeTheme(parsed.GetRequiredValue(code),
            parsed.GetValue(name), parsed.GetValue(english), parsed.GetResult(labels) is null ? null : parsed.GetValue(labels), parsed.GetValue(definition), parsed.GetValue(note)));
    }

    private static Command Retire(StewardOptions options)
    {
        var (code, replacement) = (Text("--code", "The code."), Text("--replacement", "The code of the theme in its place."));
        return Deciding(options, "retire", "Retires a sub-theme: its terms, and people's labels, speak for another from then on.", [code, replacement], parsed =>
            new RetireTheme(parsed.GetRequiredValue(code), parsed.GetRequiredValue(replacement)));
    }

    private static Command Correct(StewardOptions options)
    {
        var (task, primary, secondary) = (Text("--task", "The task's key: document/table/seq."), Text("--primary", "The code of the primary sub-theme."), Several("--secondary", "The codes of at most three others."));
        return Deciding(options, "correct", "Gives a task the themes that a person sees in it; they outrank the tagger and are training examples.", [task, primary, secondary], parsed =>
            new LabelTask(parsed.GetRequiredValue(task), parsed.GetRequiredValue(primary), parsed.GetValue(secondary) ?? []));
    }

    private static Command Undo(StewardOptions options)
    {
        var number = new Argument<int>("NUMBER") { Description = "The decision's number in the log." };
        return Deciding(options, "undo", "Undoes a decision exactly, or names the later one about the same term, theme or task.", [number], parsed => new UndoThemeDecision(parsed.GetRequiredValue(number)));
    }

    private static Command Deciding(StewardOptions options, string name, string description, IEnumerable<Symbol> inputs, Func<ParseResult, ThemeDecision> read) =>
        options.Decide(name, description, inputs, (parsed, store, dictionaries, request) =>
        {
            var (output, json) = (parsed.InvocationConfiguration.Output, parsed.GetValue(options.Json));
            if (request.Preview)
            {
                ThemeOutput.Write(output, store, StewardsOf(store, dictionaries).Preview(request, read(parsed), int.MaxValue), json);
                return;
            }

            var outcome = StewardsOf(store, dictionaries).Decide(request, read(parsed));
            var done = outcome.Retagging;
            new Retagger(store, TimeProvider.System).Run(dictionaries, step => done = step.Number == outcome.Retagging?.Number ? step : done, CancellationToken.None);
            ThemeOutput.Write(output, outcome with { Retagging = done }, json);
        });

    private static Data.Decisions.Stewards StewardsOf(Store store, LiveDictionaries dictionaries) => new(store, dictionaries, TimeProvider.System);

    private static Option<string> Theme() => Text("--theme", "The theme's code, or - for a term that only hides the shorter terms inside it.");

    private static Option<string> Text(string name, string description) => new(name) { Required = true, Description = description };

    private static Option<string?> Optional(string name, string description) => new(name) { Description = description };

    private static Option<string[]?> Several(string name, string description) => new(name) { Description = description, AllowMultipleArgumentsPerToken = true };
}
