using System.Data.Common;
using Npgsql;

namespace GraphTasks.Data.Sql;

/// <summary>Listens on a connection of its own, and on a new one when that is lost.</summary>
internal sealed class PostgreSqlListener : IDisposable
{
    public const string Channel = "graphtasks_imports";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stop = new();
    private readonly PostgreSqlEngine engine;
    private readonly Action<string> onPayload;

    public PostgreSqlListener(PostgreSqlEngine engine, Action<string> onPayload)
    {
        (this.engine, this.onPayload) = (engine, onPayload);
        // The first time at once, so that nothing that happens from now on is missed.
        var connection = Open();
        _ = Task.Run(() => ListenAsync(connection));
    }

    // It does not wait for the end: whoever disposes may have been called from there.
    public void Dispose() => stop.Cancel();

    private async Task ListenAsync(NpgsqlConnection? connection)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                connection ??= Open();
                while (true)
                    await connection.WaitAsync(stop.Token);
            }
            catch (OperationCanceledException)
            {
                break;
            }
            catch (DbException)
            {
                connection?.Dispose();
                connection = null;
                await Task.Delay(Pause, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        connection?.Dispose();
    }

    private NpgsqlConnection Open()
    {
        var connection = (NpgsqlConnection)engine.Connect();
        connection.Notification += (_, news) => onPayload(news.Payload);
        using var command = new NpgsqlCommand($"LISTEN {Channel}", connection);
        command.ExecuteNonQuery();
        return connection;
    }
}
