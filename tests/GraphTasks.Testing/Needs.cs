using System.Diagnostics;

namespace GraphTasks.Testing;

/// <summary>What a test may need besides the .NET SDK, and the message that it is skipped with where that is missing.</summary>
public static class Needs
{
    private static readonly Lazy<string?> PythonMissing = new(() =>
        Succeeds("/usr/bin/python3", "-c", "import jieba") ? null : "needs Debian's python3-jieba (apt-get install python3-jieba)");

    private static readonly Lazy<string?> NodeMissing = new(() => MissingPackages("tests/GraphTasks.Conformance.Tests"));

    private static readonly Lazy<string?> ClientsMissing = new(() => MissingPackages("tests/GraphTasks.Conformance.Tests/Clients"));

    /// <summary>Null when the folder ../shared is there, else why the test is skipped.</summary>
    public static string? Shared => Unless(Directory.Exists(Repository.Shared) ? null : "needs the real ledgers in ../shared");

    /// <summary>Null when the system's Python has jieba, else why the test is skipped.</summary>
    public static string? Python => Unless(PythonMissing.Value);

    /// <summary>Null when Node and the npm packages of the conformance tests are there, else why the test is skipped.</summary>
    public static string? Node => Unless(NodeMissing.Value);

    /// <summary>Null when Node and the npm packages of front ends are there, else why the test is skipped.</summary>
    public static string? Clients => Unless(ClientsMissing.Value);

    /// <summary>Null when Node and the npm packages of the page at /graphql were there to build it, else why the test is skipped.</summary>
    public static string? GraphiQL => Unless(MissingPackages("src/GraphTasks.Server/Pages/GraphiQL"));

    /// <summary>Null when there is a browser besides the npm packages of front ends, else why the test is skipped.</summary>
    public static string? Browser => Clients ?? GraphiQL ?? Unless(Browsers.Any(File.Exists) ? null : "needs Chromium (apt-get install chromium)");

    /// <summary>Null when PostgreSQL's server programs are there, else why the test is skipped.</summary>
    public static string? PostgreSql => Unless(PostgreSqlCluster.Programs is not null ? null : "needs PostgreSQL (apt-get install postgresql)");

    /// <summary>Where Debian and Ubuntu put Chromium.</summary>
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

    private static string? Unless(string? missing) => Repository.NothingMaySkip ? null : missing;

    private static string? MissingPackages(string folder) =>
        Directory.Exists(Repository.PathTo(folder, "node_modules")) && Succeeds("node", "--version") ? null : $"needs Node 20 and its packages (npm ci in {folder})";

    private static bool Succeeds(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
