using System.CommandLine;
using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Lights;
using GraphTasks.Enrichment.Units;

namespace GraphTasks.Cli.Stewards;

/// <summary><c>graphtasks dictionary check|export|import</c>: the files in dictionaries/ as a whole.</summary>
internal static class DictionaryVerb
{
    public static Command Create()
    {
        var folder = CommonOptions.Dictionaries();
        return new Command("dictionary", "Checks, exports and imports the dictionaries.") { Check(folder), Export(folder), Import(folder) };
    }

    private static Command Check(Option<string?> folder)
    {
        var command = new Command("check", "Checks the dictionaries against each other; exits with 1 where they do not hold together.") { folder };
        command.SetAction(parsed =>
        {
            var problems = ProblemsOf(DictionaryFolder.Find(parsed.GetValue(folder)));
            foreach (var problem in problems)
                parsed.InvocationConfiguration.Output.WriteLine($"{problem.File}:{problem.Line}: {problem.Problem}");
            parsed.InvocationConfiguration.Error.WriteLine($"{problems.Count} problems");
            return problems.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static Command Export(Option<string?> folder)
    {
        var target = new Argument<string>("FOLDER") { Description = "Where to write; files of the same names are replaced." };
        var data = new Option<string?>("--data") { HelpName = "FOLDER", Description = "A store: what its stewards decided is written into the files, and decisions.tsv says up to which decision." };
        var command = new Command("export", "Writes all dictionaries in their canonical form.") { target, data, folder };
        command.SetAction(parsed =>
        {
            var files = FilesOf(DictionaryFolder.Find(parsed.GetValue(folder)), parsed.GetValue(data));
            Write(files, parsed.GetRequiredValue(target));
            parsed.InvocationConfiguration.Output.WriteLine($"{files.Count} files written to {parsed.GetRequiredValue(target)}");
        });
        return command;
    }

    private static SortedDictionary<string, byte[]> FilesOf(DictionaryFolder folder, string? data)
    {
        if (data is null)
            return DictionaryExport.Of(folder);
        using var store = Store.OpenExisting(data);
        return DictionaryExport.Of(folder, new LiveDictionaries(store, folder).Refresh());
    }

    private static Command Import(Option<string?> folder)
    {
        var source = new Argument<string>("FOLDER") { Description = "A folder that 'dictionary export' wrote, edited or not." };
        var command = new Command("import", "Puts checked dictionaries in the place of those in use; nothing is changed where they do not hold together.") { source, folder };
        command.SetAction(parsed =>
        {
            var from = DictionaryFolder.Find(parsed.GetRequiredValue(source));
            var problems = ProblemsOf(from);
            if (problems.Count > 0)
                throw new CommandException($"{from.Path}: {problems[0].File}:{problems[0].Line}: {problems[0].Problem}{(problems.Count > 1 ? $" (and {problems.Count - 1} more; 'dictionary check' lists them)" : "")}");
            var files = DictionaryExport.Of(from);
            Write(files, DictionaryFolder.Find(parsed.GetValue(folder)).Path);
            parsed.InvocationConfiguration.Output.WriteLine($"{files.Count} files imported");
        });
        return command;
    }

    private static IReadOnlyList<DictionaryProblem> ProblemsOf(DictionaryFolder folder)
    {
        try
        {
            // What is malformed fails here, with its file and line.
            DictionarySet.Load(folder);
            using var rules = folder.OpenText("light-rules.tsv");
            LightRules.Load(rules);
            return DictionaryCheck.Check(UnitTexts(folder));
        }
        catch (Exception exception) when (exception is DictionaryException or FormatException or StoreException)
        {
            throw new CommandException(exception.Message);
        }
    }

    private static UnitDictionaries UnitTexts(DictionaryFolder folder) => new(name =>
    {
        using var reader = folder.OpenOptional(name);
        return reader?.ReadToEnd();
    });

    private static void Write(SortedDictionary<string, byte[]> files, string target)
    {
        foreach (var (name, bytes) in files)
        {
            var path = Path.Combine(target, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            AtomicFile.Write(path, stream => stream.Write(bytes));
        }
    }
}
