using System.Diagnostics;

namespace GraphTasks.Testing;

/// <summary>
/// A PostgreSQL server of the test run's own: made in a temporary folder when it is first asked for, reached by a socket in that
/// folder only, gone with the process. It sorts Chinese by pronunciation, so that a query that leans on the database's order shows.
/// </summary>
public static class PostgreSqlCluster
{
    private const string ProgramsFolder = "/usr/lib/postgresql";
    private const string User = "graphtasks";

    private static readonly Lazy<string> Running = new(Start);

    /// <summary>The folder with the server's programs, or null where PostgreSQL is not installed.</summary>
    public static string? Programs { get; } = !Directory.Exists(ProgramsFolder) ? null : Directory.EnumerateDirectories(ProgramsFolder)
        .Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault();

    /// <summary>The connection string of one of its databases.</summary>
    public static string ConnectionString(string database) => $"Host={Running.Value};Username={User};Database={database}";

    private static string Start()
    {
        var folder = Directory.CreateTempSubdirectory("graphtasks-pg-").FullName;
        if (Environment.IsPrivilegedProcess)
            Run("chown", "postgres", folder);
        var data = Path.Combine(folder, "data");
        RunAsServer("initdb", "-D", data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=zh-Hans", "--no-sync");
        RunAsServer("pg_ctl", "-D", data, "-l", Path.Combine(folder, "log"), "-w",
            "-o", $"-k {folder} -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=300", "start");
        StopWithThisProcess(folder, data);
        return folder;
    }

    // However this process ends, by a kill too.
    private static void StopWithThisProcess(string folder, string data)
    {
        var server = File.ReadLines(Path.Combine(data, "postmaster.pid")).First();
        Process.Start(new ProcessStartInfo("sh", ["-c", $"exec >/dev/null 2>&1; tail --pid={Environment.ProcessId} -f /dev/null; kill -QUIT {server}; tail --pid={server} -f /dev/null; rm -rf '{folder}'"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!.Dispose();
    }

    // The server's programs refuse to run as root.
    private static void RunAsServer(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs ?? throw new InvalidOperationException($"There is no PostgreSQL in {ProgramsFolder} (apt-get install postgresql)."), program);
        if (Environment.IsPrivilegedProcess)
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments]);
        else
            Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {error.Result}");
    }
}
