using System.CommandLine;
using GraphTasks.Data;

namespace GraphTasks.Cli;

/// <summary><c>graphtasks backup FILE</c>: a copy of the store while it is in use.</summary>
internal static class BackupVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The copy to write; it must not be there yet." };
        var data = CommonOptions.Data();
        var verb = new Command("backup", "Writes a copy of the store to a file, also while a server is using it.") { file, data };
        verb.SetAction(parsed =>
        {
            using var store = Store.OpenExisting(parsed.GetRequiredValue(data));
            store.Backup(parsed.GetRequiredValue(file));
            parsed.InvocationConfiguration.Output.WriteLine($"Copied {store.Path} to {parsed.GetRequiredValue(file)}.");
        });
        return verb;
    }
}
