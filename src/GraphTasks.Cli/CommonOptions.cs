using System.CommandLine;
using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;

namespace GraphTasks.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    private const string DataVariable = "GRAPHTASKS_DATA";

    /// <summary>The data folder: the option, else the environment, else the platform's default.</summary>
    public static Option<string> Data() => new("--data")
    {
        Description = $"The data folder; also in the environment as {DataVariable}.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(DataVariable) is { Length: > 0 } folder ? folder : Store.DefaultFolder,
    };

    /// <summary>Who acts, for the audit log: the user of this machine.</summary>
    public static string Actor => $"command line: {Environment.UserName}";

    /// <summary>The dictionaries' folder: the option, else the environment, else that beside the program.</summary>
    public static Option<string?> Dictionaries() => new("--dictionaries")
    {
        Description = $"The folder with the dictionaries; also in the environment as {DictionaryFolder.Variable} [default: beside the program].",
        HelpName = "FOLDER",
    };
}
