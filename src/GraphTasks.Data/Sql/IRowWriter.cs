namespace GraphTasks.Data.Sql;

/// <summary>Writes many rows of one table.</summary>
internal interface IRowWriter : IDisposable
{
    /// <summary>Takes a row; it need not be in the database before <see cref="Flush"/>.</summary>
    void Add(params ReadOnlySpan<object?> values);

    /// <summary>Writes the rows that are still waiting. Rows that others refer to are flushed before those.</summary>
    void Flush();
}
