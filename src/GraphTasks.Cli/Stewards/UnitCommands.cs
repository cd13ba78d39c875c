using System.CommandLine;
using System.Globalization;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Enrichment.Units;

namespace GraphTasks.Cli.Stewards;

/// <summary>One command for each decision about units.</summary>
internal static class UnitCommands
{
    public static IEnumerable<Command> All(StewardOptions options) =>
    [
        Accept(options), AcceptAbove(options), Reject(options), Defer(options), New(options), Rename(options), Merge(options), Split(options), Succeed(options), Members(options), Undo(options),
    ];

    private static Command Accept(StewardOptions options)
    {
        var (jurisdiction, mention, unit, from, to) = (Jurisdiction(), Mention(), Key("--unit"), Year("--from", "First year."), Year("--to", "Last year."));
        var command = Deciding(options, "accept", "Records a printed name as an alias of a unit; a unit that the rules proposed is recorded by it.", [jurisdiction, mention, unit, from, to], parsed =>
            new AcceptAlias(parsed.GetRequiredValue(jurisdiction), parsed.GetRequiredValue(mention), parsed.GetRequiredValue(unit), parsed.GetValue(from), parsed.GetValue(to)));
        command.Aliases.Add("alias");
        return command;
    }

    private static Command AcceptAbove(StewardOptions options)
    {
        var score = new Option<double>("--min-score") { Required = true, Description = "The least score, 0 to 1.", HelpName = "NUMBER" };
        var lead = new Option<double>("--min-lead") { Description = "By how much the best must lead over the second, 0 to 1.", HelpName = "NUMBER", DefaultValueFactory = _ => 0.05 };
        var limit = new Option<int>("--limit") { Description = "How many names at most, 1 to 500.", HelpName = "NUMBER", DefaultValueFactory = _ => 100 };
        return Deciding(options, "accept-above", "Accepts, for all names of the queue, the best candidate where it is good enough; each is a decision of its own. Preview first.", [score, lead, limit], parsed =>
            new AcceptAliases(parsed.GetRequiredValue(score), parsed.GetValue(lead), parsed.GetValue(limit)));
    }

    private static Command Reject(StewardOptions options)
    {
        var (jurisdiction, mention, unit) = (Jurisdiction(), Mention(), Key("--unit"));
        return Deciding(options, "reject", "Records that a printed name is not a certain unit.", [jurisdiction, mention, unit], parsed =>
            new RejectUnit(parsed.GetRequiredValue(jurisdiction), parsed.GetRequiredValue(mention), parsed.GetRequiredValue(unit)));
    }

    private static Command Defer(StewardOptions options)
    {
        var (jurisdiction, mention) = (Jurisdiction(), Mention());
        return Deciding(options, "defer", "Leaves a name open, with the reason in the log.", [jurisdiction, mention], parsed =>
            new DeferName(parsed.GetRequiredValue(jurisdiction), parsed.GetRequiredValue(mention)));
    }

    private static Command New(StewardOptions options)
    {
        var (jurisdiction, key, name) = (Jurisdiction("Whose body it is: a name or a GB/T 2260 code."), Key("--key"), Text("--name", "The official name."));
        var kind = new Option<UnitKind>("--kind") { Description = "What kind of body it is.", DefaultValueFactory = _ => UnitKind.Government };
        return Deciding(options, "new", "Records a unit that nobody has recorded.", [jurisdiction, key, name, kind], parsed =>
            new CreateUnit(parsed.GetRequiredValue(jurisdiction), parsed.GetRequiredValue(key), parsed.GetRequiredValue(name), parsed.GetValue(kind)));
    }

    private static Command Rename(StewardOptions options)
    {
        var (unit, name) = (Key("--unit"), Text("--name", "The new official name."));
        var from = new Option<int>("--from") { Required = true, Description = "Its first year.", HelpName = "YEAR" };
        return Deciding(options, "rename", "Gives a unit another official name from a year on.", [unit, name, from], parsed =>
            new RenameUnit(parsed.GetRequiredValue(unit), parsed.GetRequiredValue(name), parsed.GetRequiredValue(from)));
    }

    private static Command Merge(StewardOptions options)
    {
        var (unit, into) = (Key("--unit"), Key("--into"));
        return Deciding(options, "merge", "Two records were one body: the first goes into the second.", [unit, into], parsed =>
            new MergeUnits(parsed.GetRequiredValue(unit), parsed.GetRequiredValue(into)));
    }

    private static Command Split(StewardOptions options)
    {
        var (unit, key, name) = (Key("--unit"), Key("--new-key"), Text("--new-name", "The new unit's official name."));
        var names = new Option<string[]>("--names") { Required = true, Description = "The names that leave.", AllowMultipleArgumentsPerToken = true };
        return Deciding(options, "split", "Some names belong to another body: they leave for a new unit.", [unit, key, name, names], parsed =>
            new SplitUnit(parsed.GetRequiredValue(unit), parsed.GetRequiredValue(key), parsed.GetRequiredValue(name), parsed.GetRequiredValue(names)));
    }

    private static Command Succeed(StewardOptions options)
    {
        var (unit, successor) = (Key("--unit"), Key("--successor"));
        var (date, evidence) = (Text("--date", "When: a year, a month or a day in ISO 8601."), Text("--evidence", "The document that says so."));
        return Deciding(options, "succeed", "One body took over from another.", [unit, successor, date, evidence], parsed =>
            new SucceedUnit(parsed.GetRequiredValue(unit), parsed.GetRequiredValue(successor), parsed.GetRequiredValue(date), parsed.GetRequiredValue(evidence)));
    }

    private static Command Members(StewardOptions options)
    {
        var unit = Key("--unit");
        var members = new Option<string[]>("--member") { Required = true, Description = "All members: key, or key:from-to with either year left out.", AllowMultipleArgumentsPerToken = true };
        return Deciding(options, "members", "Sets the members of a collective as a whole.", [unit, members], parsed =>
            new EditMembers(parsed.GetRequiredValue(unit), [.. parsed.GetRequiredValue(members).Select(Member)]));
    }

    private static Command Undo(StewardOptions options)
    {
        var number = new Argument<int>("NUMBER") { Description = "The decision's number in the log." };
        return Deciding(options, "undo", "Undoes a decision exactly, or names the later decision that depends on it.", [number], parsed => new UndoUnitDecision(parsed.GetRequiredValue(number)));
    }

    private static Command Deciding(StewardOptions options, string name, string description, IEnumerable<Symbol> inputs, Func<ParseResult, UnitDecision> read) =>
        options.Decide(name, description, inputs, (parsed, store, dictionaries, request) =>
            UnitOutput.Write(parsed.InvocationConfiguration.Output, new Data.Decisions.Stewards(store, dictionaries, TimeProvider.System).Decide(request, read(parsed)), request.Preview, parsed.GetValue(options.Json)));

    private static Option<string> Jurisdiction(string description = "Whose documents print the name: a name or a GB/T 2260 code.") => new("--jurisdiction") { Required = true, Description = description, HelpName = "NAME" };

    private static Option<string> Mention() => Text("--mention", "The name as printed.");

    private static Option<string> Key(string name) => new(name) { Required = true, Description = "The unit's key, such as 340200/drc.", HelpName = "KEY" };

    private static Option<string> Text(string name, string description) => new(name) { Required = true, Description = description };

    private static Option<int?> Year(string name, string description) => new(name) { Description = description, HelpName = "YEAR" };

    private static UnitMember Member(string text)
    {
        var parts = text.Split(':');
        var years = parts.Length > 1 ? parts[1].Split('-') : ["", ""];
        return parts.Length > 2 || years.Length != 2 || !Read(years[0], out var from) || !Read(years[1], out var to)
            ? throw new CommandException($"--member {text}: expected key, or key:from-to with years of four digits")
            : new(parts[0], from, to);
    }

    private static bool Read(string text, out int? year)
    {
        year = null;
        if (text.Length == 0)
            return true;
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && text.Length == 4;
        year = value;
        return read;
    }
}
