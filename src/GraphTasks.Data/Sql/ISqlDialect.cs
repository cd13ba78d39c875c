using System.Data.Common;
using GraphTasks.Data.Search;

namespace GraphTasks.Data.Sql;

/// <summary>The statements that each database writes in its own way: full-text search and the insertion of many rows.</summary>
internal interface ISqlDialect
{
    /// <summary>A query for a number that is another after every commit of another connection.</summary>
    string ChangeStamp { get; }

    /// <summary>The rows of a statement, in the form in which they are read fastest.</summary>
    DbDataReader Rows(DbDataReader reader);

    /// <summary>Appends the values of a list, in brackets, as one parameter.</summary>
    void AddList<T>(SqlText sql, T[] items)
        where T : notnull;

    /// <summary>Appends a query for the numbers of the tasks in whose texts all of some phrases stand.</summary>
    void AddFound(SqlText sql, IReadOnlyList<SearchPhrase> phrases);

    /// <summary>
    /// Appends a query for the tasks (<c>id</c>) in which all phrases of one of several words, or of all, stand, with their relevance
    /// (<c>points</c>): BM25 in millionths, rounded, so that a cursor can name the place between two equal ranks exactly.
    /// </summary>
    void AddRanked(SqlText sql, IReadOnlyList<IReadOnlyList<SearchPhrase>> words, bool all = false);

    /// <summary>Tells the other servers on the database something when the transaction is committed, where there can be others.</summary>
    void Announce(DbConnection connection, DbTransaction transaction, string text);

    /// <summary>Begins to write many rows of a table; the values' types are those of the columns.</summary>
    IRowWriter Rows(DbConnection connection, DbTransaction transaction, string table, string[] columns);

    /// <summary>Begins to write many rows of the full-text index: the task's number, its pairs and words, its single characters.</summary>
    IRowWriter SearchRows(DbConnection connection, DbTransaction transaction);
}
