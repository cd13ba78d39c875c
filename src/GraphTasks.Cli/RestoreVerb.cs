using System.CommandLine;
using GraphTasks.Data;

namespace GraphTasks.Cli;

/// <summary><c>graphtasks restore FILE</c>: puts a copy in the store's place.</summary>
internal static class RestoreVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A copy that `graphtasks backup` wrote of a store of the same kind." };
        var data = CommonOptions.Data();
        var verb = new Command("restore", "Checks a copy and puts it in the store's place; what is there is kept: beside the store as graphtasks.db.before-restore, or, on PostgreSQL, beside the copy. Stop the servers first.") { file, data };
        verb.SetAction(parsed =>
        {
            var kept = Store.Restore(parsed.GetRequiredValue(file), parsed.GetRequiredValue(data));
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine($"Restored {parsed.GetRequiredValue(file)}.");
            if (kept is not null)
                output.WriteLine($"The store that was there is kept as {kept}.");
        });
        return verb;
    }
}
