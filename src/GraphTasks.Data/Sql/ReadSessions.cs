using System.Data.Common;

namespace GraphTasks.Data.Sql;

/// <summary>
/// The sessions of a store that wait for their next request. Any number may be lent at once; only a few are kept, for each
/// has memory of its own. Safe for several threads.
/// </summary>
internal sealed class ReadSessions(Func<ReadSession> open) : IDisposable
{
    /// <summary>The most that wait: readers compute, so hardly more run at once than twice as many as the machine has processors.</summary>
    public static readonly int Most = Math.Clamp(2 * Environment.ProcessorCount, 4, 16);

    private readonly Lock changing = new();
    // The one that came back last goes first: what it read last lies in its memory.
    private readonly Stack<ReadSession> waiting = new();
    private bool closed;

    /// <summary>Lends a session that has begun to read; <see cref="Return"/> takes it back.</summary>
    /// <exception cref="DbException">The store cannot be opened or read.</exception>
    public ReadSession Rent()
    {
        while (Take() is { } known)
        {
            if (known.IsCurrent && Began(known))
                return known;
            known.Dispose();
        }

        var session = open();
        try
        {
            session.Begin();
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Ends a session's reading and keeps it for the next request.</summary>
    public void Return(ReadSession session)
    {
        if (!Ended(session) || !Keep(session))
            session.Dispose();
    }

    public void Dispose()
    {
        closed = true;
        while (Take() is { } session)
            session.Dispose();
    }

    private ReadSession? Take()
    {
        lock (changing)
            return waiting.TryPop(out var session) ? session : null;
    }

    private bool Keep(ReadSession session)
    {
        lock (changing)
        {
            if (closed || waiting.Count >= Most)
                return false;
            waiting.Push(session);
            return true;
        }
    }

    // A connection to a server may have broken while it waited; then another is opened, and says why if that fails, too.
    private static bool Began(ReadSession session)
    {
        try
        {
            session.Begin();
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private static bool Ended(ReadSession session)
    {
        try
        {
            session.End();
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }
}
