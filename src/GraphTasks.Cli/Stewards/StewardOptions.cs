using System.CommandLine;
using GraphTasks.Data;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Dictionaries;

namespace GraphTasks.Cli.Stewards;

/// <summary>The options that the verbs of stewards share: the store, who decides and why, and how the answer is printed.</summary>
internal sealed class StewardOptions
{
    public Option<string> Data { get; } = CommonOptions.Data();

    public Option<string?> Folder { get; } = CommonOptions.Dictionaries();

    public Option<bool> Json { get; } = new("--json") { Description = "Print JSON in the place of a table." };

    private Option<string> By { get; } = new("--by") { Description = "Who decides.", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };

    private Option<string> Why { get; } = new("--why") { Required = true, Description = "Why, in the steward's words." };

    private Option<bool> Preview { get; } = new("--preview") { Description = "Only say what would change, and change nothing." };

    private Option<string?> Version { get; } = new("--expected-version") { Description = "Refuse where the dictionaries are not at this version any more.", HelpName = "VERSION" };

    /// <summary>Makes a command that looks into a store.</summary>
    public Command Look(string name, string description, IEnumerable<Symbol> inputs, Action<ParseResult, Store, LiveDictionaries> look) =>
        Finish(new(name, description), inputs, [Json, Data, Folder], look);

    /// <summary>Makes a command that decides.</summary>
    public Command Decide(string name, string description, IEnumerable<Symbol> inputs, Action<ParseResult, Store, LiveDictionaries, DecisionRequest> decide) =>
        Finish(new(name, description), inputs, [Why, By, Preview, Version, Json, Data, Folder], (parsed, store, dictionaries) => decide(parsed, store, dictionaries,
            new(parsed.GetRequiredValue(By), parsed.GetRequiredValue(Why), parsed.GetValue(Version), parsed.GetValue(Preview))));

    private Command Finish(Command command, IEnumerable<Symbol> inputs, IEnumerable<Option> options, Action<ParseResult, Store, LiveDictionaries> act)
    {
        foreach (var input in inputs)
            if (input is Argument argument)
                command.Add(argument);
            else
                command.Add((Option)input);
        foreach (var option in options)
            command.Add(option);
        command.SetAction(parsed =>
        {
            var folder = DictionaryFolder.Find(parsed.GetValue(Folder));
            using var store = Store.OpenExisting(parsed.GetRequiredValue(Data));
            act(parsed, store, new(store, folder));
        });
        return command;
    }
}
