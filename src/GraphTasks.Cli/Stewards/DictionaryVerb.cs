using System.CommandLine;
using System.Text;
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
        var command = new Command("export", "Writes all dictionaries in their canonical form.") { target, folder };
        command.SetAction(parsed =>
        {
            var files = Canonical(DictionaryFolder.Find(parsed.GetValue(folder)));
            Write(files, parsed.GetRequiredValue(target));
            parsed.InvocationConfiguration.Output.WriteLine($"{files.Count} files written to {parsed.GetRequiredValue(target)}");
        });
        return command;
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
            var files = Canonical(from);
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

    /// <summary>Every file of the folder: what the program writes itself in its canonical form, the others as they are.</summary>
    private static SortedDictionary<string, byte[]> Canonical(DictionaryFolder folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".packed", StringComparison.Ordinal)))
            files[Path.GetRelativePath(folder.Path, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        var themes = DictionarySet.LoadThemes(folder);
        foreach (var (name, text) in UnitFileWriter.Write(DictionarySet.LoadRegistry(folder))
            .Append(("theme-terms.tsv", themes.Lexicon.Format())).Append(("theme-units.tsv", themes.Units.Format())).Append(("theme-weights.tsv", themes.Model.Format())))
            files[name] = new UTF8Encoding(false).GetBytes(text);
        return files;
    }

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
