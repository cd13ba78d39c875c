using System.CommandLine;

namespace GraphTasks.Cli.Stewards;

/// <summary><c>graphtasks units undo</c>.</summary>
internal static class UndoCommand
{
    public static Command Create(DecisionOptions options)
    {
        var number = new Argument<int>("NUMBER") { Description = "The decision's number in the log." };
        var command = options.Add(new Command("undo", "Undoes a decision exactly, or names the later decision that depends on it.") { number });
        command.SetAction(parsed => DecisionCommands.Decide(parsed, options, (desk, context, _) => desk.Undo(parsed.GetRequiredValue(number), context), null, null));
        return command;
    }
}
