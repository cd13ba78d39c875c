using System.CommandLine;

namespace GraphTasks.Cli.Stewards;

/// <summary>The options that all decisions share.</summary>
internal sealed class DecisionOptions
{
    public Option<string?> Folder { get; } = CommonOptions.Dictionaries();

    public Option<string> By { get; } = new("--by") { Description = "Who decides.", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };

    public Option<string> Why { get; } = new("--why") { Required = true, Description = "Why, in the steward's words." };

    public Option<bool> Preview { get; } = new("--preview") { Description = "Only show what would change." };

    public Option<string[]> Over { get; } = new("--over") { Description = "Ledgers over which the effect is counted.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };

    public Option<string?> Version { get; } = new("--expected-version") { Description = "Refuse where the units are not at this version any more.", HelpName = "VERSION" };

    public Command Add(Command command)
    {
        foreach (var option in new Option[] { By, Why, Preview, Over, Version, Folder })
            command.Add(option);
        return command;
    }
}
