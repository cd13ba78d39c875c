using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Assessment;
using GraphTasks.Ledgers;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Cli.Reports;

/// <summary>Ledgers read from files and assessed, with the source line of every report line.</summary>
internal sealed class AssessedFiles
{
    private readonly Dictionary<string, (string File, Dictionary<string, List<(int Line, string Text)>> Lines)> sources = new(StringComparer.Ordinal);

    private AssessedFiles(IReadOnlyList<TaskAssessment> tasks) => Tasks = tasks;

    public IReadOnlyList<TaskAssessment> Tasks { get; }

    /// <exception cref="CommandException">A file is missing or no ledger, or two files have one stem.</exception>
    public static AssessedFiles Read(string[] files, string? dictionaries)
    {
        var folder = DictionaryFolder.Find(dictionaries);
        var words = DictionarySet.LoadLedgers(folder);
        var rules = DictionarySet.LoadLightRules(folder);
        var tasks = new List<TaskAssessment>();
        var assessed = new AssessedFiles(tasks);
        foreach (var file in files)
        {
            var reading = ReadOne(file, words);
            if (!assessed.sources.TryAdd(reading.Document.Id, (file, LinesOf(reading))))
                throw new CommandException($"{file}: a document of the name {reading.Document.Id} was read already");
            tasks.AddRange(reading.Rows.Select(row => TaskAssessment.Of(row, rules)));
        }

        return assessed;
    }

    public string FileOf(TaskAssessment task) => sources[task.Row.Document.Id].File;

    /// <summary>The source line of a report line, or of the task where <paramref name="progress"/> is below zero.</summary>
    public int LineOf(TaskAssessment task, int progress)
    {
        if (progress < 0 || progress >= task.Row.Progress.Count)
            return task.Row.Source.StartLine;
        var text = task.Row.Progress[progress];
        var lines = sources[task.Row.Document.Id].Lines.GetValueOrDefault($"{task.Row.Table}/{task.Row.Seq}") ?? [];
        foreach (var (line, part) in lines)
            if (part.Length > 0 && (text.StartsWith(part, StringComparison.Ordinal) || part.StartsWith(text, StringComparison.Ordinal)))
                return line;
        return task.Row.Source.StartLine;
    }

    private static LedgerReading ReadOne(string file, LedgerDictionaries words)
    {
        if (!File.Exists(file))
            throw new CommandException(Directory.Exists(file) ? $"{file}: a folder, expected a file" : $"{file}: there is no such file");
        try
        {
            using var stream = File.OpenRead(file);
            return LedgerReader.Read(stream, file, words, explain: true);
        }
        catch (LedgerFormatException exception)
        {
            throw new CommandException(exception.Message);
        }
    }

    private static Dictionary<string, List<(int Line, string Text)>> LinesOf(LedgerReading reading)
    {
        var lines = new Dictionary<string, List<(int Line, string Text)>>(StringComparer.Ordinal);
        foreach (var line in reading.Lines.Where(line => line.Row is not null))
        {
            if (!lines.TryGetValue(line.Row!, out var own))
                lines.Add(line.Row!, own = []);
            own.AddRange(line.Parts.Where(part => part.Role == SourceRole.Progress).Select(part => (line.Line, part.Text.Trim())));
        }

        return lines;
    }
}
