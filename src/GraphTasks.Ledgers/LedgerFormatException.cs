namespace GraphTasks.Ledgers;

/// <summary>A file that cannot be read as a ledger; the message names the file, the place and what was expected.</summary>
public sealed class LedgerFormatException : Exception
{
    /// <summary>Creates the error without a message.</summary>
    public LedgerFormatException()
    {
    }

    /// <summary>Creates the error.</summary>
    public LedgerFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error with its cause.</summary>
    public LedgerFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
