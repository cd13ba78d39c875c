using System.Runtime.CompilerServices;

namespace GraphTasks.Data.Sql;

/// <summary>Appends an interpolated text to a statement: each value in it becomes a parameter.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SqlParameters
{
    private readonly SqlText sql;

    /// <param name="literalLength">How long the text is, which does not matter here.</param>
    /// <param name="formattedCount">How many values it holds, which does not matter either.</param>
    /// <param name="sql">The statement.</param>
    public SqlParameters(int literalLength, int formattedCount, SqlText sql) => this.sql = sql;

    public void AppendLiteral(string text) => sql.Raw(text);

    public void AppendFormatted<T>(T value)
        where T : notnull => sql.Value(value);
}
