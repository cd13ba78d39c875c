using System.Data.Common;
using GraphTasks.Data.Search;

namespace GraphTasks.Data.Sql;

/// <summary>
/// PostgreSQL: full-text search by an inverted index (GIN) of the tokens, after which the texts of the candidates are looked
/// at for the phrase itself; relevance by the formula of SQLite's FTS5, so that both stores order alike; rows by COPY.
/// </summary>
internal sealed class PostgreSqlDialect : ISqlDialect
{
    // An entry of the inverted index has an upper bound of some 2,700 bytes; what lies behind this many characters only the text tells.
    private const int LongestToken = 64;

    // What FTS5 takes: how soon repetition and length stop to count, and the weight of the single characters.
    private const string Saturation = "1.2";
    private const string LengthShare = "0.75";
    private const string SingleWeight = "0.3";

    public static PostgreSqlDialect Instance { get; } = new();

    // What a snapshot sees is what has been committed, in all databases of the server; it never comes back to what it was.
    public string ChangeStamp => "SELECT hashtextextended(CAST(pg_current_snapshot() AS text), 0)";

    public DbDataReader Rows(DbDataReader reader) => reader;

    public void AddList<T>(SqlText sql, T[] items)
        where T : notnull => sql.Add($"(SELECT UNNEST({items}))");

    public void AddFound(SqlText sql, IReadOnlyList<SearchPhrase> phrases)
    {
        sql.Raw("SELECT s.rowid FROM task_search s WHERE ");
        AddHolds(sql, phrases);
    }

    public void AddRanked(SqlText sql, IReadOnlyList<IReadOnlyList<SearchPhrase>> words, bool all)
    {
        sql.Raw("SELECT s.rowid AS id, CAST(ROUND(CAST(1000000 * (0");
        foreach (var phrase in words.SelectMany(word => word))
            AddRank(sql, phrase);
        sql.Raw(") AS numeric)) AS bigint) AS points FROM task_search s CROSS JOIN (SELECT CAST(COUNT(*) AS double precision) AS rows, AVG(token_count) AS length FROM task_search) whole WHERE ");
        for (var i = 0; i < words.Count; i++)
        {
            sql.Raw(i == 0 ? "(" : all ? " AND (" : " OR (");
            AddHolds(sql, words[i]);
            sql.Raw(")");
        }
    }

    public void Announce(DbConnection connection, DbTransaction transaction, string text) =>
        new SqlText(connection).Add($"SELECT pg_notify({PostgreSqlListener.Channel}, {text})").Execute(transaction);

    public IRowWriter Rows(DbConnection connection, DbTransaction transaction, string table, string[] columns) =>
        new PostgreSqlCopy(connection, table, columns);

    public IRowWriter SearchRows(DbConnection connection, DbTransaction transaction) =>
        new IndexWriter(new(connection, "task_search", ["rowid", "grams", "singles", "tokens", "token_count"]));

    private static void AddHolds(SqlText sql, IReadOnlyList<SearchPhrase> phrases)
    {
        sql.Add($"s.tokens @> {phrases.SelectMany(phrase => phrase.Tokens).Select(Entry).Distinct(StringComparer.Ordinal).ToArray()}");
        foreach (var phrase in phrases)
            AddHolds(sql, phrase);
    }

    private static void AddHolds(SqlText sql, SearchPhrase phrase) => sql.Raw($" AND STRPOS(s.{Column(phrase)}, ").Add($"{Written(phrase.Tokens)}").Raw(") > 0");

    // + idf * (f * (k + 1)) / (f + k * (1 - b + b * length / mean length)), f being how often the phrase stands in the text
    private static void AddRank(SqlText sql, SearchPhrase phrase)
    {
        var text = Written(phrase.Tokens);
        var weight = phrase.IsSingle ? SingleWeight : "1.0";
        sql.Raw($" + (SELECT idf * hits * ({Saturation} + 1) / (hits + {Saturation} * (1 - {LengthShare} + {LengthShare} * s.token_count / whole.length)) FROM ")
            .Raw($"(SELECT {weight} * (LENGTH(s.{Column(phrase)}) - LENGTH(REPLACE(s.{Column(phrase)}, ").Add($"{text}").Raw(", ''))) / ").Add($"{text.Length}").Raw(" AS hits) often, ")
            .Raw("(SELECT GREATEST(LN((whole.rows - COUNT(*) + 0.5) / (COUNT(*) + 0.5)), 0.000001) AS idf FROM task_search s WHERE ");
        AddHolds(sql, [phrase]);
        sql.Raw(") rare)");
    }

    private static string Column(SearchPhrase phrase) => phrase.IsSingle ? "singles" : "grams";

    private static string Entry(string token) => token.Length <= LongestToken ? token : token[..LongestToken];

    // Each token has a blank on both sides of its own, so that no phrase begins or ends within a token.
    private static string Written(IEnumerable<string> tokens) => string.Concat(tokens.Select(token => $" {token} "));

    private sealed class IndexWriter(PostgreSqlCopy copy) : IRowWriter
    {
        public void Add(params ReadOnlySpan<object?> values)
        {
            var (grams, singles) = (Split(values[1]), Split(values[2]));
            copy.Add(values[0], Written(grams), Written(singles), grams.Concat(singles).Select(Entry).Distinct(StringComparer.Ordinal).ToArray(), grams.Length + singles.Length);
        }

        public void Flush() => copy.Flush();

        public void Dispose() => copy.Dispose();

        private static string[] Split(object? tokens) => ((string)tokens!).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
