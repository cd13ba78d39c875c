using System.Data.Common;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Search;

/// <summary>
/// Which tasks may hold a term of the theme lexicon, by the full-text index: every task that does, and some that only nearly do.
/// Costs in proportion to what it finds, whatever the size of the store; only for a term without Chinese characters, of which the
/// index knows whole words, are all tasks looked through.
/// </summary>
internal static class TermCandidates
{
    /// <summary>The numbers of the next tasks after one, ascending.</summary>
    public static List<long> After(DbConnection connection, string term, long id, int most) => Read(connection, sql =>
    {
        sql.Raw("SELECT hit.id FROM ");
        AddTasks(sql, term);
        sql.Add($" WHERE hit.id > {id} ORDER BY hit.id LIMIT {most}");
    });

    /// <summary>How many there are.</summary>
    public static int Count(DbConnection connection, string term) => (int)Read(connection, sql =>
    {
        sql.Raw("SELECT COUNT(*) FROM ");
        AddTasks(sql, term);
    })[0];

    private static void AddTasks(SqlText sql, string term)
    {
        IReadOnlyList<SearchPhrase>[][] parts = [.. TermText.Parts(term).Select(WaysOf)];
        if (parts.Length == 0 || parts.Any(ways => ways.Length == 0))
        {
            sql.Raw("tasks hit");
            return;
        }

        sql.Raw("(");
        sql.Dialect.AddRanked(sql, [.. parts.SelectMany(ways => ways)]);
        sql.Raw(") hit");
    }

    // A term is found across quotation marks and spaces, which part the index's stretches: 培育“专精特新”企业 holds 专精特新企业.
    // So besides the whole, every way to part its longest Chinese stretch once or twice is asked for.
    private static IReadOnlyList<SearchPhrase>[] WaysOf(string part)
    {
        if (SearchRun.Cut(SearchFold.Of(part)).Where(run => run.IsHan).Select(run => run.Text).MaxBy(text => text.Length) is not { } text)
            return [];
        var ways = new List<IReadOnlyList<SearchPhrase>> { SearchTokens.PhrasesOf(text) };
        for (var first = 1; first < text.Length; first++)
        {
            ways.Add(All(text[..first], text[first..]));
            for (var second = first + 1; second < text.Length; second++)
                ways.Add(All(text[..first], text[first..second], text[second..]));
        }

        return [.. ways];
    }

    private static IReadOnlyList<SearchPhrase> All(params string[] pieces) => [.. pieces.SelectMany(SearchTokens.PhrasesOf)];

    private static List<long> Read(DbConnection connection, Action<SqlText> write)
    {
        var sql = new SqlText(connection);
        write(sql);
        return sql.Read(row => row.GetInt64(0));
    }
}
