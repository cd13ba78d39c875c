using System.CommandLine;
using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;

namespace GraphTasks.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    private const string DataVariable = "GRAPHTASKS_DATA";

    private const string PostgreSqlVariable = "GRAPHTASKS_POSTGRES";

    /// <summary>The data folder or the PostgreSQL database: the option, else the environment, else the platform's default folder.</summary>
    public static Option<string> Data() => new("--data")
    {
        Description = $"The data folder, or a PostgreSQL connection string (Host=NAME;Database=NAME;...), or env:NAME for one in an environment variable; also in the environment as {DataVariable} or {PostgreSqlVariable}.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => DefaultData(),
    };

    // A connection string is named and not shown: help prints the default.
    private static string DefaultData() => Environment.GetEnvironmentVariable(DataVariable) switch
    {
        { Length: > 0 } text => Store.IsConnectionString(text) ? $"env:{DataVariable}" : text,
        _ when Environment.GetEnvironmentVariable(PostgreSqlVariable) is { Length: > 0 } => $"env:{PostgreSqlVariable}",
        _ => Store.DefaultFolder,
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
