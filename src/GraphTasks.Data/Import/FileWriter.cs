using System.Data.Common;
using GraphTasks.Data.Access;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Model;
using GraphTasks.Data.Search;
using GraphTasks.Data.Sql;
using GraphTasks.Data.Themes;
using GraphTasks.Ledgers;

namespace GraphTasks.Data.Import;

/// <summary>Writes the documents of one file in one transaction: all of them or, where anything fails, nothing.</summary>
internal sealed class FileWriter(Store store, TimeProvider time)
{
    private const int TasksAtOnce = 1_000;

    /// <returns>What became of each document, or null where stewards decided something after the file was derived from.</returns>
    public IReadOnlyList<ImportedDocument>? Write(EnrichedFile file, string actor)
    {
        using var connection = store.Connect();
        using var transaction = store.BeginWriting(connection);
        if (DecisionLog.LastNumber(connection) != file.LastDecision)
            return null;
        var results = new List<ImportedDocument>();
        long? version = null;
        foreach (var rows in file.Rows.GroupBy(row => row.Row.Document.Id, StringComparer.Ordinal))
        {
            var tasks = rows.ToArray();
            if (OutcomeOf(connection, transaction, rows.Key, file) is not { } outcome)
                continue;
            if (outcome is not ImportOutcome.Unchanged)
            {
                if (version is null)
                {
                    version = StoreVersion.Raise(connection, transaction);
                    VocabularyWriter.Write(connection, transaction, file.Jurisdictions, file.Units, file.UnitNames, file.Collectives);
                }

                WriteDocument(connection, transaction, file, tasks, version.Value);
                var action = outcome is ImportOutcome.Added ? AuditAction.LedgerAdded : AuditAction.LedgerReplaced;
                AuditLog.Append(connection, transaction, time.GetUtcNow().UtcDateTime, actor, action, rows.Key, $"{file.FileName}, sha256 {file.ContentHash}{(file.IsFromStore ? $", derived anew with dictionaries {file.DictionaryVersion}" : "")}");
            }

            var assignments = tasks.SelectMany(task => task.Assignments).ToArray();
            var result = new ImportedDocument(rows.Key, outcome, tasks.Length, assignments.Length, assignments.Count(a => a.UnitKey is not null));
            if (outcome is not ImportOutcome.Unchanged)
                SqlDialect.Of(connection).Announce(connection, transaction, StoreNews.OfImport(store.Identity, result));
            results.Add(result);
        }

        if (version is not null)
            transaction.Commit();

        return results;
    }

    // Null where a document from the store is not there any more as it was.
    private static ImportOutcome? OutcomeOf(DbConnection connection, DbTransaction transaction, string key, EnrichedFile file)
    {
        using var command = Command(connection, transaction, "SELECT content_hash, dictionary_version FROM documents WHERE key = @p0", key);
        using var reader = command.ExecuteReader();
        var known = reader.Read();
        if (file.IsFromStore)
            return known && reader.GetString(0) == file.ContentHash ? ImportOutcome.Replaced : null;
        if (!known)
            return ImportOutcome.Added;
        return reader.GetString(0) == file.ContentHash && reader.GetString(1) == file.DictionaryVersion ? ImportOutcome.Unchanged : ImportOutcome.Replaced;
    }

    private void WriteDocument(DbConnection connection, DbTransaction transaction, EnrichedFile file, EnrichedRow[] tasks, long version)
    {
        var document = tasks[0].Row.Document;
        var now = StoreText.Of(time.GetUtcNow().UtcDateTime);
        StoredDocuments.Delete(connection, transaction, document.Id, version, now);
        using (var insert = new InsertCommand(connection, transaction, "documents",
            ["key", "title", "issuer", "number", "published_on", "period", "year", "jurisdiction_code", "file_name", "content_hash", "imported_at", "dictionary_version", "task_count"]))
            insert.Execute(document.Id, document.Title, document.Issuer, document.Number, StoreText.Of(document.PublishedOn), document.Period, document.Year,
                file.DocumentJurisdictions.GetValueOrDefault(document.Id), file.FileName, file.ContentHash,
                now, file.DictionaryVersion, tasks.Length);

        var categories = new CategoryTree(document.Id);
        var categoryKeys = tasks.Select(task => categories.KeyOf(task.Row)).ToArray();
        using (var insert = new InsertCommand(connection, transaction, "categories", ["key", "document_key", "table_no", "parent_key", "title", "path_lines"]))
            foreach (var x in categories.Categories)
                insert.Execute(x.Key, x.DocumentKey, x.Table, x.ParentKey, x.Title, x.PathLines);

        WriteTasks(connection, transaction, tasks, categoryKeys, version, now);
        CountWriter.Add(connection, transaction, document.Id);
        // What is there again, with the same key, was not removed.
        Execute(connection, transaction, "DELETE FROM task_tombstones WHERE document_key = @p0 AND key IN (SELECT key FROM tasks WHERE document_key = @p0)", document.Id);
    }

    private static void WriteTasks(DbConnection connection, DbTransaction transaction, EnrichedRow[] tasks, string?[] categoryKeys, long version, string now)
    {
        var dialect = SqlDialect.Of(connection);
        using var insertTask = dialect.Rows(connection, transaction, "tasks",
            ["id", "key", "sort_key", "document_key", "table_no", "seq", "category_key", "heading_lines", "content",
             "deadline_raw", "deadline_date", "deadline_kind", "deadline_repaired", "leader_lines", "person_lines", "remarks",
             "progress_lines", "start_line", "end_line", "unit_count", "light", "is_overdue", "has_target", "completion", "changed_version", "updated_at"]);
        using var insertSearch = dialect.SearchRows(connection, transaction);
        using var insertPromise = dialect.Rows(connection, transaction, "task_promises", ["task_id", "promise_json"]);
        using var insertAssignment = dialect.Rows(connection, transaction, "assignments",
            ["task_id", "ordinal", "is_lead", "mention", "plain_name", "unit_key", "qualifier", "score", "method"]);
        using var insertTag = TagWriter.Rows(connection, transaction);
        var labels = LabelTable.Of(connection, tasks[0].Row.Document.Id);
        var themes = labels.Count == 0 ? null : TagWriter.ThemesOf(connection);

        using var lastId = Command(connection, transaction, "SELECT COALESCE(MAX(id), 0) FROM tasks");
        var id = Convert.ToInt64(lastId.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tasks.Length; i++)
        {
            var (task, row) = (tasks[i], tasks[i].Row);
            var occurrence = seen[row.Key] = seen.GetValueOrDefault(row.Key) + 1;
            var key = occurrence == 1 ? row.Key : $"{row.Key}#{occurrence}";
            insertTask.Add(++id, key, $"{row.Document.Id}/{row.Table:D3}/{row.Seq:D6}#{occurrence:D3}", row.Document.Id, row.Table, row.Seq,
                categoryKeys[i], Lines.Join(row.Category), row.Content, row.Deadline, StoreText.Of(task.DeadlineDate), task.DeadlineKind, task.DeadlineRepaired,
                Lines.Join(row.Leaders), Lines.Join(row.ResponsiblePersons), row.Remarks, Lines.Join(row.Progress),
                row.Source.StartLine, row.Source.EndLine, task.Assignments.Count, task.Light, task.Overdue,
                task.Promise.Targets.Any(target => target.Comparator != "NONE_STATED"), (double?)task.Promise.Targets.Min(target => target.Verdict.Completion), version, now);
            var tokens = SearchTokens.Of([row.Content, .. row.Category, .. row.Progress]);
            insertSearch.Add(id, tokens.Grams, tokens.Singles);
            insertPromise.Add(id, task.Promise.Format());
            foreach (var x in task.Assignments)
                insertAssignment.Add(id, x.Ordinal, x.Lead, x.Mention, x.PlainName, x.UnitKey, x.Qualifier, x.Score, x.Method);
            foreach (var x in themes is null ? task.Tags : LabelTable.Over(labels.GetValueOrDefault(key), row.Content, task.Tags, themes))
                TagWriter.Add(insertTag, id, x);
            if ((i + 1) % TasksAtOnce == 0 || i + 1 == tasks.Length)
                FlushAll();
        }

        void FlushAll()
        {
            foreach (var writer in (IRowWriter[])[insertTask, insertSearch, insertPromise, insertAssignment, insertTag])
                writer.Flush();
        }
    }

    private static DbCommand Command(DbConnection connection, DbTransaction transaction, string sql, params object[] values)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.Value = values[i];
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static void Execute(DbConnection connection, DbTransaction transaction, string sql, params object[] values)
    {
        using var command = Command(connection, transaction, sql, values);
        command.ExecuteNonQuery();
    }
}
