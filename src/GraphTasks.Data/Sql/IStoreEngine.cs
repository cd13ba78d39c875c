using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace GraphTasks.Data.Sql;

/// <summary>All that is particular to the database of one store: how it is reached, and which transactions keep readers and writers apart.</summary>
internal interface IStoreEngine
{
    /// <summary>Where the store is, for messages: a file, or a server and a database. Never a secret.</summary>
    string Place { get; }

    DbConnection Connect();

    void Configure(DbContextOptionsBuilder options, DbConnection connection);

    /// <summary>Makes what the database needs to lie in, where it is missing.</summary>
    void Prepare();

    /// <summary>Whether the database was in use when its last user ended, so that it should be checked before it is read.</summary>
    bool WasLeftOpen { get; }

    /// <summary>Checks the database that is there, where that is this program's part.</summary>
    /// <exception cref="StoreException">The database is damaged.</exception>
    void Check();

    /// <summary>Keeps a copy of the database with the tables of a version, where that is this program's part.</summary>
    /// <returns>The copy's file, or null where none was made.</returns>
    string? CopyBeforeUpdate(string version);

    /// <summary>Writes a copy of the database as it is at one moment.</summary>
    /// <exception cref="StoreException">It cannot be written; there is no file.</exception>
    void Backup(string file);

    /// <summary>Checks a copy and puts it in the database's place.</summary>
    /// <returns>The file that holds what was there, or null where there was nothing.</returns>
    /// <exception cref="StoreException">The copy is none of a store, or it cannot be put there; nothing has changed.</exception>
    string? Restore(string copy);

    /// <summary>Begins a transaction that only reads: all of it sees one state, and it keeps no writer waiting.</summary>
    DbTransaction BeginReading(DbConnection connection);

    /// <summary>Opens a connection that only reads.</summary>
    ReadSession OpenSession();

    /// <summary>Begins a transaction that writes; it waits for the one before it, for there is one writer at a time.</summary>
    DbTransaction BeginWriting(DbConnection connection);

    /// <summary>Says in one line why the database cannot be used, or null where the exception is of another kind.</summary>
    string? Explain(Exception exception);

    /// <summary>Closes the pooled connections.</summary>
    void Release();
}
