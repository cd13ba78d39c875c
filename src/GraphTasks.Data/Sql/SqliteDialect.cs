using System.Data.Common;
using System.Text.Json;
using GraphTasks.Data.Search;
using Microsoft.Data.Sqlite;

namespace GraphTasks.Data.Sql;

/// <summary>SQLite: full-text search by FTS5, rows by one prepared statement.</summary>
internal sealed class SqliteDialect : ISqlDialect
{
    public static SqliteDialect Instance { get; } = new();

    // It costs a look at the log's header (https://sqlite.org/pragma.html#pragma_data_version).
    public string ChangeStamp => "PRAGMA data_version";

    public DbDataReader Rows(DbDataReader reader) => new SqliteRow((SqliteDataReader)reader);

    public void AddList<T>(SqlText sql, T[] items)
        where T : notnull => sql.Add($"(SELECT value FROM json_each({JsonSerializer.Serialize(items)}))");

    public void AddFound(SqlText sql, IReadOnlyList<SearchPhrase> phrases) =>
        sql.Add($"SELECT rowid FROM task_search WHERE task_search MATCH {Match(phrases)}");

    public void AddRanked(SqlText sql, IReadOnlyList<IReadOnlyList<SearchPhrase>> words, bool all) =>
        sql.Raw("SELECT rowid AS id, CAST(ROUND(-bm25(task_search, 1.0, 0.3) * 1000000) AS INTEGER) AS points FROM task_search WHERE task_search MATCH ")
            .Add($"{string.Join(all ? " AND " : " OR ", words.Select(word => $"({Match(word)})"))}");

    public void Announce(DbConnection connection, DbTransaction transaction, string text)
    {
        // A file is for one server.
    }

    public IRowWriter Rows(DbConnection connection, DbTransaction transaction, string table, string[] columns) =>
        new StatementWriter(new(connection, transaction, table, columns));

    public IRowWriter SearchRows(DbConnection connection, DbTransaction transaction) =>
        Rows(connection, transaction, "task_search", ["rowid", "grams", "singles"]);

    private static string Match(IReadOnlyList<SearchPhrase> phrases) =>
        string.Join(" AND ", phrases.Select(phrase => $"{(phrase.IsSingle ? "singles" : "grams")}:\"{string.Join(' ', phrase.Tokens)}\""));

    private sealed class StatementWriter(InsertCommand command) : IRowWriter
    {
        public void Add(params ReadOnlySpan<object?> values) => command.Execute(values);

        public void Flush()
        {
        }

        public void Dispose() => command.Dispose();
    }
}
