namespace GraphTasks.Cli;

/// <summary>A verb cannot do what it was asked; the message is the one line that the user gets.</summary>
internal sealed class CommandException(string message) : Exception(message);
