namespace GraphTasks.Data.Queries;

/// <summary>A query's arguments make no sense; the message may be shown to whoever asked.</summary>
public sealed class QueryException : Exception
{
    /// <summary>Creates the exception.</summary>
    public QueryException(string message) : base(message)
    {
    }
}
