using System.CommandLine;
using GraphTasks.Data;
using GraphTasks.Data.Import;

namespace GraphTasks.Cli;

/// <summary><c>graphtasks remove DOCUMENT...</c>: takes documents out of the store.</summary>
internal static class RemoveVerb
{
    public static Command Create()
    {
        var keys = new Argument<string[]>("DOCUMENT") { Description = "Keys of documents: the stems of the files that were imported.", Arity = ArgumentArity.OneOrMore };
        var data = CommonOptions.Data();
        var verb = new Command("remove", "Removes documents with their tasks from the store; importing their files brings them back.") { keys, data };
        verb.SetAction(parsed =>
        {
            using var store = Store.OpenExisting(parsed.GetRequiredValue(data));
            var documents = new StoredDocuments(store, TimeProvider.System);
            var missing = 0;
            foreach (var key in parsed.GetRequiredValue(keys))
                if (documents.Remove(key) is { } tasks)
                {
                    parsed.InvocationConfiguration.Output.WriteLine($"{key}: removed, {tasks} tasks");
                }
                else
                {
                    parsed.InvocationConfiguration.Error.WriteLine($"graphtasks: {key}: there is no such document");
                    missing++;
                }

            return missing == 0 ? 0 : 1;
        });
        return verb;
    }
}
