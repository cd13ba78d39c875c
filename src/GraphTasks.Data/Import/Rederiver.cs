using System.Data.Common;
using GraphTasks.Data.Access;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Units;
using GraphTasks.Ledgers;

namespace GraphTasks.Data.Import;

/// <summary>
/// Derives units, themes, targets and lights of stored documents anew where the files of the dictionaries, or the program's rules, have
/// changed. The printed rows are in the store, so no file is read again; what people decided and labelled stays in force.
/// </summary>
public sealed class Rederiver(Store store, LiveDictionaries dictionaries, TimeProvider time)
{
    private readonly FileWriter writer = new(store, time);

    /// <summary>The keys of all documents.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public IReadOnlyList<string> All() => store.Guarded(connection => Documents(connection).ConvertAll(document => document.Key));

    /// <summary>The keys of the documents that were derived with other files than those in force. Decisions alone make none: they bring the tasks that they touch in line at once.</summary>
    /// <inheritdoc cref="All"/>
    public IReadOnlyList<string> Stale() => store.Guarded(connection =>
    {
        var snapshot = dictionaries.Refresh(connection);
        var current = DecisionLog.Versions(connection).Select(snapshot.VersionAfter).Append(snapshot.BaseVersion).ToHashSet(StringComparer.Ordinal);
        return Documents(connection).FindAll(document => !current.Contains(document.DictionaryVersion)).ConvertAll(document => document.Key);
    });

    /// <summary>Derives one document anew, in one transaction.</summary>
    /// <param name="key">The document's key.</param>
    /// <param name="actor">Who asks for it, for the audit log.</param>
    /// <returns>What became of it, or null where it is not there, or was replaced meanwhile.</returns>
    /// <exception cref="StoreException">The store cannot be written; the document is as it was.</exception>
    public ImportedDocument? Derive(string key, string actor = AuditLog.CommandLine) => store.Guarded(connection =>
    {
        // A decision that comes between reading and writing has the document derived from anew.
        while (true)
        {
            var (document, rows) = Read(connection, key);
            if (rows.Length == 0)
                return null;
            var snapshot = dictionaries.Refresh(connection);
            ThemeSeeder.Seed(store, snapshot.Set.Vocabulary);
            var home = document!.JurisdictionCode is { } code ? snapshot.Set.Registry.Divisions.ById(code) : null;
            if (writer.Write(new LedgerPipeline(snapshot).Derive(rows, _ => home, document.FileName, document.ContentHash) with { IsFromStore = true }, actor) is { } written)
                return written.SingleOrDefault();
        }
    });

    private static List<Document> Documents(DbConnection connection) => Selections.Documents.Read(connection, sql => sql.Raw("ORDER BY d.key"));

    private (Document? Document, LedgerRow[] Rows) Read(DbConnection connection, string key)
    {
        using var transaction = store.BeginReading(connection);
        if (Selections.Documents.Read(connection, sql => sql.Add($"WHERE d.key = {key}")) is not [var document])
            return (null, []);
        var tasks = Selections.Tasks.Read(connection, sql => sql.Add($"WHERE t.document_key = {key} ORDER BY t.sort_key"));
        var duties = Selections.Assignments.Read(connection, sql => sql.Add($"WHERE a.task_id IN (SELECT t.id FROM tasks t WHERE t.document_key = {key}) ORDER BY a.task_id, a.ordinal")).ToLookup(duty => duty.TaskId);
        var printed = new LedgerDocument { Id = key, Title = document.Title, Issuer = document.Issuer, Number = document.Number, PublishedOn = document.PublishedOn, Period = document.Period };
        return (document, [.. tasks.Select(task => RowOf(printed, task, duties[task.Id]))]);
    }

    private static LedgerRow RowOf(LedgerDocument document, KeyTask task, IEnumerable<Assignment> duties) => new()
    {
        Document = document,
        Table = task.Table,
        Seq = task.Seq,
        Category = task.Headings,
        Content = task.Content,
        Deadline = task.DeadlineRaw,
        Lead = [.. duties.Where(duty => duty.Lead).Select(duty => duty.Mention)],
        Support = [.. duties.Where(duty => !duty.Lead).Select(duty => duty.Mention)],
        Leaders = task.Leaders,
        ResponsiblePersons = task.ResponsiblePersons,
        Remarks = task.Remarks,
        Progress = task.Progress,
        Source = new(task.StartLine, task.EndLine),
    };
}
