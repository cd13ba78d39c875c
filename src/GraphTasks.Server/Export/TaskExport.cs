using GraphTasks.Data.Queries;

namespace GraphTasks.Server.Export;

/// <summary>Reads tasks for export, page by page, all of one state of the store; memory stays that of a page.</summary>
internal static class TaskExport
{
    public static IEnumerable<ExportedTask> Read(ReadScope scope, TaskFilter? filter)
    {
        string? after = null;
        do
        {
            var page = scope.Reader.Tasks(filter, TaskOrder.Printed, PageRequest.Of(PageRequest.Ceiling, after, null, null));
            foreach (var row in Complete(scope, page))
                yield return row;
            after = page.HasNextPage ? page.Edges[^1].Cursor : null;
        }
        while (after is not null);
    }

    private static IEnumerable<ExportedTask> Complete(ReadScope scope, Page<Data.Model.KeyTask> page)
    {
        var tasks = page.Edges.Select(edge => edge.Node).ToArray();
        var ids = tasks.Select(task => task.Id).ToHashSet();
        var (assignments, tags) = (scope.Reader.AssignmentsOf(ids), scope.Reader.TagsOf(ids));
        var documents = scope.Documents(tasks.Select(task => task.DocumentKey));
        var places = scope.Reader.JurisdictionsByKey(documents.Values.Select(document => document.JurisdictionCode).OfType<string>().ToHashSet(StringComparer.Ordinal))
            .ToDictionary(place => place.Code, place => place.Name, StringComparer.Ordinal);
        var names = scope.Reader.UnitsByKey(assignments.SelectMany(parts => parts).Select(part => part.UnitKey).OfType<string>().ToHashSet(StringComparer.Ordinal))
            .ToDictionary(unit => unit.Key, unit => unit.Name, StringComparer.Ordinal);
        foreach (var task in tasks)
        {
            var document = documents[task.DocumentKey];
            yield return new(task, document, document.JurisdictionCode is { } code ? places.GetValueOrDefault(code) : null,
                [.. assignments[task.Id]], [.. tags[task.Id]], names);
        }
    }
}
