namespace GraphTasks.Data;

/// <summary>The store, the dictionaries or a file could not be used. The message is one line that a user can act on.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Creates the exception.</summary>
    public StoreException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
