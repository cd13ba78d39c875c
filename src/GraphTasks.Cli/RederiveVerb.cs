using System.CommandLine;
using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;

namespace GraphTasks.Cli;

/// <summary><c>graphtasks rederive</c>: brings what was derived from the stored documents in line with changed dictionaries or rules.</summary>
internal static class RederiveVerb
{
    public static Command Create()
    {
        var all = new Option<bool>("--all") { Description = "Also the documents that were derived with these dictionaries already: where the program's rules have changed." };
        var data = CommonOptions.Data();
        var dictionaries = CommonOptions.Dictionaries();
        var verb = new Command("rederive", "Derives units, themes, targets and lights of stored documents anew after the dictionaries' files changed; units diff and themes diff show before what that will do. Decisions and labels of people stay.") { all, data, dictionaries };
        verb.SetAction((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetValue(all), parsed.GetRequiredValue(data), DictionaryFolder.Find(parsed.GetValue(dictionaries)), parsed.InvocationConfiguration.Output, cancellation)));
        return verb;
    }

    private static int Run(bool all, string data, DictionaryFolder folder, TextWriter output, CancellationToken cancellation)
    {
        using var store = Store.OpenExisting(data);
        var dictionaries = new LiveDictionaries(store, folder);
        var rederiver = new Rederiver(store, dictionaries, TimeProvider.System);
        var (documents, stale) = (rederiver.All(), rederiver.Stale());
        foreach (var key in all ? documents : stale)
        {
            cancellation.ThrowIfCancellationRequested();
            output.WriteLine(rederiver.Derive(key, CommonOptions.Actor) is { } done
                ? $"{key}: derived anew, {done.TaskCount} tasks, {done.ResolvedCount} of {done.MentionCount} unit names resolved"
                : $"{key}: left alone, since it was replaced or removed meanwhile");
        }

        output.WriteLine($"{stale.Count} of {documents.Count} documents were derived with other dictionaries than {dictionaries.Refresh().Version}");
        return 0;
    }
}
