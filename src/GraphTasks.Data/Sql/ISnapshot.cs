namespace GraphTasks.Data.Sql;

/// <summary>Keeps a connection at one state of the store while a request reads; it keeps no writer waiting.</summary>
internal interface ISnapshot : IDisposable
{
    /// <summary>From here on all that is read is of one state.</summary>
    void Begin();

    /// <summary>Lets the state go.</summary>
    void End();
}
