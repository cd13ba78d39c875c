using System.Collections.Immutable;
using System.CommandLine;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Cli.Stewards;

/// <summary>One command for each operation of the stewards.</summary>
internal static class DecisionCommands
{
    private static Option<string> Jurisdiction() => new("--jurisdiction") { Required = true, Description = "Whose documents print the name: a name or a GB/T 2260 code.", HelpName = "NAME" };

    private static Option<string> Mention() => new("--mention") { Required = true, Description = "The name as printed." };

    private static Option<string> UnitId(string name = "--unit") => new(name) { Required = true, Description = "The unit's id.", HelpName = "ID" };

    private static Option<int?> Year(string name, string description) => new(name) { Description = description, HelpName = "YEAR" };

    public static Command Accept(DecisionOptions options)
    {
        var (jurisdiction, mention, unit, from, to) = (Jurisdiction(), Mention(), UnitId(), Year("--from", "First year."), Year("--to", "Last year."));
        var command = options.Add(new Command("accept", "Records a printed name as an alias of a unit; a unit proposed by the rules is confirmed by it.") { jurisdiction, mention, unit, from, to });
        command.SetAction(parsed => Decide(parsed, options, (desk, context, version) =>
        {
            var home = NamedJurisdiction.Find(desk.Registry, parsed.GetRequiredValue(jurisdiction), parsed.GetValue(from));
            return desk.Apply(new StewardOperation.AcceptAlias(home.Id, parsed.GetRequiredValue(mention), Target(desk.Registry, home, parsed.GetRequiredValue(mention), parsed.GetRequiredValue(unit), parsed.GetValue(from)),
                parsed.GetValue(from), parsed.GetValue(to)), context, version);
        }, (parsed.GetRequiredValue(jurisdiction), parsed.GetRequiredValue(mention)), parsed.GetRequiredValue(unit)));
        return command;
    }

    public static Command Reject(DecisionOptions options)
    {
        var (jurisdiction, mention, unit) = (Jurisdiction(), Mention(), UnitId());
        var command = options.Add(new Command("reject", "Records that a printed name is not a certain unit.") { jurisdiction, mention, unit });
        command.SetAction(parsed => Decide(parsed, options, (desk, context, version) => desk.Apply(new StewardOperation.Reject(
            NamedJurisdiction.Find(desk.Registry, parsed.GetRequiredValue(jurisdiction), null).Id, parsed.GetRequiredValue(mention), parsed.GetRequiredValue(unit)), context, version),
            (parsed.GetRequiredValue(jurisdiction), parsed.GetRequiredValue(mention)), parsed.GetRequiredValue(unit)));
        return command;
    }

    public static Command Defer(DecisionOptions options)
    {
        var (jurisdiction, mention) = (Jurisdiction(), Mention());
        var command = options.Add(new Command("defer", "Leaves a name open, with the reason in the log.") { jurisdiction, mention });
        command.SetAction(parsed => Decide(parsed, options, (desk, context, version) => desk.Apply(new StewardOperation.Defer(
            NamedJurisdiction.Find(desk.Registry, parsed.GetRequiredValue(jurisdiction), null).Id, parsed.GetRequiredValue(mention)), context, version), null, null));
        return command;
    }

    public static Command New(DecisionOptions options)
    {
        var (jurisdiction, id, name) = (Jurisdiction(), UnitId("--id"), new Option<string>("--name") { Required = true, Description = "The official name." });
        var kind = new Option<UnitKind>("--kind") { Description = "What kind of body it is.", DefaultValueFactory = _ => UnitKind.Government };
        var command = options.Add(new Command("new", "Records a unit that nobody has recorded.") { jurisdiction, id, name, kind });
        command.SetAction(parsed => Decide(parsed, options, (desk, context, version) => desk.Apply(new StewardOperation.CreateUnit(Made(
            NamedJurisdiction.Find(desk.Registry, parsed.GetRequiredValue(jurisdiction), null), parsed.GetRequiredValue(id), parsed.GetRequiredValue(name), parsed.GetValue(kind))), context, version), null, null));
        return command;
    }

    public static Command Rename(DecisionOptions options)
    {
        var (unit, name, from) = (UnitId(), new Option<string>("--name") { Required = true, Description = "The new official name." }, new Option<int>("--from") { Required = true, Description = "Its first year.", HelpName = "YEAR" });
        var command = options.Add(new Command("rename", "Gives a unit another official name from a year on.") { unit, name, from });
        command.SetAction(parsed => Decide(parsed, options, (desk, context, version) => desk.Apply(
            new StewardOperation.Rename(parsed.GetRequiredValue(unit), parsed.GetRequiredValue(name), parsed.GetRequiredValue(from)), context, version), null, null));
        return command;
    }

    public static Command Merge(DecisionOptions options)
    {
        var (unit, into) = (UnitId(), UnitId("--into"));
        var command = options.Add(new Command("merge", "Two records were one body: the first goes into the second.") { unit, into });
        command.SetAction(parsed => Decide(parsed, options, (desk, context, version) => desk.Apply(
            new StewardOperation.Merge(parsed.GetRequiredValue(unit), parsed.GetRequiredValue(into)), context, version), null, null));
        return command;
    }

    public static Command Split(DecisionOptions options)
    {
        var (unit, id, name) = (UnitId(), UnitId("--new-id"), new Option<string>("--new-name") { Required = true, Description = "The new unit's official name." });
        var names = new Option<string[]>("--names") { Required = true, Description = "The names that leave.", AllowMultipleArgumentsPerToken = true };
        var command = options.Add(new Command("split", "Some names belong to another body: they leave for a new unit.") { unit, id, name, names });
        command.SetAction(parsed => Decide(parsed, options, (desk, context, version) =>
        {
            var old = desk.Registry.Units.GetValueOrDefault(parsed.GetRequiredValue(unit)) ?? throw new CommandException($"--unit {parsed.GetRequiredValue(unit)}: there is no such unit");
            var created = Made(desk.Registry.Divisions.ById(old.JurisdictionId)!, parsed.GetRequiredValue(id), parsed.GetRequiredValue(name), old.Kind);
            return desk.Apply(new StewardOperation.Split(old.Id, created, [.. parsed.GetRequiredValue(names)]), context, version);
        }, null, null));
        return command;
    }

    public static Command Succeed(DecisionOptions options)
    {
        var (unit, successor) = (UnitId(), UnitId("--successor"));
        var date = new Option<string>("--date") { Required = true, Description = "When: a year, a month or a day in ISO 8601." };
        var evidence = new Option<string>("--evidence") { Required = true, Description = "The document that says so." };
        var command = options.Add(new Command("succeed", "One body took over from another.") { unit, successor, date, evidence });
        command.SetAction(parsed => Decide(parsed, options, (desk, context, version) => desk.Apply(new StewardOperation.Succeed(
            parsed.GetRequiredValue(unit), parsed.GetRequiredValue(successor), parsed.GetRequiredValue(date), parsed.GetRequiredValue(evidence)), context, version), null, null));
        return command;
    }

    public static Command Members(DecisionOptions options)
    {
        var unit = UnitId();
        var members = new Option<string[]>("--member") { Required = true, Description = "All members: id, or id:from-to with either year left out.", AllowMultipleArgumentsPerToken = true };
        var command = options.Add(new Command("members", "Sets the members of a collective as a whole.") { unit, members });
        command.SetAction(parsed => Decide(parsed, options, (desk, context, version) => desk.Apply(
            new StewardOperation.EditMembers(parsed.GetRequiredValue(unit), [.. parsed.GetRequiredValue(members).Select(Member)]), context, version), null, null));
        return command;
    }

    /// <summary>Previews or takes a decision; the machine's score and rank of the unit go into the log.</summary>
    public static void Decide(ParseResult parsed, DecisionOptions options, Func<StewardDesk, StewardContext, string?, StewardDesk> decision, (string Jurisdiction, string Mention)? about, string? unit)
    {
        using var folder = StewardFolder.Open(parsed.GetValue(options.Folder));
        var (score, rank) = Machine(folder.Desk.Registry, about, unit);
        var context = new StewardContext(parsed.GetRequiredValue(options.By), TimeProvider.System.GetUtcNow(), parsed.GetRequiredValue(options.Why), score, rank);
        StewardDesk next;
        try
        {
            next = decision(folder.Desk, context, parsed.GetValue(options.Version));
        }
        catch (StewardException exception)
        {
            throw new CommandException($"{exception.Field}: {exception.Message} ({exception.Code})");
        }

        var output = parsed.InvocationConfiguration.Output;
        var mentions = LedgerMention.Read(parsed.GetValue(options.Over) ?? [], parsed.GetValue(options.Folder), folder.Desk.Registry);
        if (mentions.Count > 0)
            PrintChanges(output, DecisionPreview.Compare(folder.Desk.Registry, next.Registry, mentions.Select(m => (m.Mention, m.Home, m.Year))), mentions);
        if (parsed.GetValue(options.Preview))
        {
            output.WriteLine($"preview: {next.Log[^1].Changes.Length} units would change; nothing was decided");
            return;
        }

        folder.Commit(next);
        output.WriteLine(UnitsVerb.Line(next.Log[^1]));
    }

    public static void PrintChanges(TextWriter output, ImmutableArray<MentionChange> changes, IReadOnlyList<LedgerMention> mentions)
    {
        foreach (var change in changes)
            output.WriteLine($"{change.JurisdictionId}\t{change.Year}\t{change.Mention}\t{change.BeforeUnitId ?? "unresolved"} > {change.AfterUnitId ?? "unresolved"}");
        var tasks = changes.Sum(change => mentions.First(m => m.Mention == change.Mention && m.Home.Id == change.JurisdictionId && m.Year == change.Year).Tasks);
        output.WriteLine($"{changes.Length} of {mentions.Count} names change, in {tasks} tasks");
    }

    private static (double? Score, int? Rank) Machine(UnitRegistry registry, (string Jurisdiction, string Mention)? about, string? unit)
    {
        if (about is not { } named)
            return (null, null);
        var candidates = new UnitResolver(registry).Resolve(named.Mention, NamedJurisdiction.Find(registry, named.Jurisdiction, null), null).Candidates;
        var at = candidates.Index().FirstOrDefault(c => c.Item.Unit.Id == unit, (-1, null!));
        return at.Item1 < 0 ? (null, null) : (Math.Round(at.Item2.Score, 4), at.Item1 + 1);
    }

    private static Unit Target(UnitRegistry registry, Division home, string mention, string id, int? year) =>
        registry.Units.GetValueOrDefault(id)
        ?? new UnitResolver(registry).Resolve(mention, home, year).Candidates.FirstOrDefault(c => c.Unit.Id == id)?.Unit
        ?? throw new CommandException($"--unit {id}: there is no such unit, and the rules do not propose it for {mention}; 'units new' records one");

    private static Unit Made(Division home, string id, string name, UnitKind kind) => new()
    {
        Id = id,
        JurisdictionId = home.Id,
        Kind = kind,
        Name = name,
        Names = [new UnitName(name, UnitNameType.Official, null, null)],
    };

    private static UnitMember Member(string text)
    {
        var parts = text.Split(':');
        var years = parts.Length > 1 ? parts[1].Split('-') : ["", ""];
        return parts.Length > 2 || years.Length != 2 || !Read(years[0], out var from) || !Read(years[1], out var to)
            ? throw new CommandException($"--member {text}: expected id, or id:from-to with years of four digits")
            : new(parts[0], from, to);
    }

    private static bool Read(string text, out int? year)
    {
        year = null;
        if (text.Length == 0)
            return true;
        var read = int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) && text.Length == 4;
        year = value;
        return read;
    }
}
