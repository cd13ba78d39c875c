using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace GraphTasks.Data.Sql;

/// <summary>
/// Copies of a PostgreSQL database by PostgreSQL's own programs, which must be on the PATH and not older than the server. They get
/// the password in their environment: other users see a process's arguments.
/// </summary>
/// <param name="settings">How the database is reached.</param>
internal sealed class PostgreSqlCopies(NpgsqlConnectionStringBuilder settings)
{
    /// <summary>A line of a copy's list of contents that every store has.</summary>
    private const string StoreTable = " TABLE public store_state ";

    /// <summary>Writes the database as it is at one moment; others read and write it meanwhile.</summary>
    /// <exception cref="StoreException">The program is missing or refuses; there is no file.</exception>
    public void Write(string file)
    {
        // A stop in between leaves no file that looks like a copy.
        var part = $"{file}.part";
        try
        {
            Run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file", part);
            File.Move(part, file);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Looks whether a file is a copy of a store.</summary>
    /// <exception cref="StoreException">It is none.</exception>
    public void Check(string file)
    {
        if (!Run("pg_restore", "--list", file).Contains(StoreTable, StringComparison.Ordinal))
            throw new StoreException($"{file}: this is a copy of another database; expected one that graphtasks backup wrote of a store on PostgreSQL");
    }

    /// <summary>Puts a copy in the place of what the database holds, all of it or nothing.</summary>
    /// <exception cref="StoreException">The program is missing or refuses; nothing has changed.</exception>
    public void Read(string file) =>
        Run("pg_restore", "--single-transaction", "--exit-on-error", "--clean", "--if-exists", "--no-owner", "--no-privileges", "--dbname", settings.Database ?? settings.Username ?? "", file);

    private string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment())
            start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var told = errors.GetAwaiter().GetResult().Split('\n', 2)[0];
            return process.ExitCode == 0 ? output : throw new StoreException(told.Length > 0 ? told : $"{program} failed with status {process.ExitCode}");
        }
        catch (Win32Exception exception)
        {
            throw new StoreException($"{program} cannot be started; a store on PostgreSQL is copied by PostgreSQL's own programs (apt-get install postgresql-client)", exception);
        }
    }

    private IEnumerable<(string Name, string Value)> Environment()
    {
        yield return ("PGHOST", settings.Host ?? "");
        yield return ("PGPORT", settings.Port.ToString(CultureInfo.InvariantCulture));
        yield return ("PGUSER", settings.Username ?? "");
        yield return ("PGDATABASE", settings.Database ?? settings.Username ?? "");
        yield return ("PGAPPNAME", settings.ApplicationName ?? "");
        // Their names are the same but for hyphens: VerifyFull is verify-full.
        yield return ("PGSSLMODE", settings.SslMode switch { SslMode.VerifyCA => "verify-ca", SslMode.VerifyFull => "verify-full", var mode => mode.ToString().ToLowerInvariant() });
        if (settings.Password is { } password)
            yield return ("PGPASSWORD", password);
        if (settings.RootCertificate is { } root)
            yield return ("PGSSLROOTCERT", root);
    }
}
