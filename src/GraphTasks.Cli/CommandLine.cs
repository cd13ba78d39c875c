using System.CommandLine;
using System.CommandLine.Parsing;
using GraphTasks.Data;
using GraphTasks.GraphQL.Execution.Documents;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Cli;

/// <summary>The frame of the command: finds the verb, and turns what goes wrong into one clear line and exit status 1.</summary>
internal static class CommandLine
{
    private const string Description = """
        Reads the key-task ledgers (重点工作任务) that Chinese local governments publish, finds out who is responsible
        and what each task is for, and serves it all, with the evidence, through a GraphQL API.

        First look:    graphtasks serve
        Own ledgers:   graphtasks import FILE...
        """;

    public static RootCommand Root()
    {
        var root = new RootCommand(Description);
        foreach (var verb in Verbs.All())
            root.Add(verb);
        return root;
    }

    /// <summary>Runs the command and gives its exit status: 0, or 1 with one line on <paramref name="error"/>.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var root = Root();
        // Without a verb there is nothing to do but to say what could be done.
        var parsed = root.Parse(arguments.Count == 0 ? ["--help"] : arguments);
        if (parsed.Errors.Count > 0)
            return Fail(error, Explain(root, parsed));
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, Output = output, Error = error }, cancellation);
        }
        catch (Exception exception) when (exception is CommandException or StoreException or TrustedDocumentsException or DictionaryException or FormatException or IOException or UnauthorizedAccessException)
        {
            return Fail(error, exception.Message);
        }
        catch (StewardException exception)
        {
            return Fail(error, $"{exception.Field}: {exception.Message} ({exception.Code})");
        }
        catch (OperationCanceledException)
        {
            return Fail(error, "stopped before the end");
        }
    }

    private static string Explain(RootCommand root, ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command;
        var help = $"graphtasks {PathTo(parsed.CommandResult)}--help";
        if (parsed.UnmatchedTokens is not [var word, ..])
            return $"{parsed.Errors[0].Message.TrimEnd('.')}; see {help}";
        if (word.StartsWith('-'))
            return $"there is no option '{word}'; {help} lists the options";
        return verb == root ? $"there is no verb '{word}'; {help} lists the verbs" : $"'{word}' is one argument too many; see {help}";
    }

    private static string PathTo(CommandResult result) =>
        result.Parent is CommandResult above ? $"{PathTo(above)}{result.Command.Name} " : "";

    private static int Fail(TextWriter error, string message)
    {
        error.WriteLine($"graphtasks: {message.ReplaceLineEndings(" ")}");
        return 1;
    }
}
