using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>Task</c>.</summary>
internal static class TaskResolvers
{
    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<KeyTask>("Task", type => type
        .Field("id", task => new GlobalId("Task", task.Key).ToString())
        .Field("key", task => task.Key)
        .Batch("document", (tasks, context) => Documents(context.State<ReadScope>(), tasks))
        .Field("table", task => task.Table)
        .Field("seq", task => task.Seq)
        .Field("content", task => task.Content)
        .Field("headingPath", task => task.Headings)
        .Batch("category", (tasks, context) => Categories(context.State<ReadScope>(), tasks))
        .Field("deadline", PrintedDeadline.Of)
        .Batch("assignments", Assignments)
        .Batch("leadUnits", (tasks, context) => Units(tasks, context, lead: true))
        .Batch("supportingUnits", (tasks, context) => Units(tasks, context, lead: false))
        .Field("leaders", task => task.Leaders)
        .Field("responsiblePersons", task => task.ResponsiblePersons)
        .Field("remarks", task => task.Remarks)
        .Batch("themes", Themes)
        .Field("progress", task => task.Progress)
        .Batch("targets", (tasks, context) => Promises(context.State<ReadScope>(), tasks, promise => promise.Targets.Select(target => new TaskTarget(target, promise))))
        .Batch("figures", (tasks, context) => Promises(context.State<ReadScope>(), tasks, promise => promise.Figures))
        .Batch("inconsistencies", (tasks, context) => Promises(context.State<ReadScope>(), tasks, promise => promise.Inconsistencies))
        .Field("keywords", RelatedResolvers.Keywords)
        .Field("related", RelatedResolvers.Related)
        .Field("light", task => task.Light)
        .Field("overdue", task => task.Overdue)
        .Field("updatedAt", task => task.UpdatedAt)
        .Field("source", task => new SourceLines(task.StartLine, task.EndLine)));

    private static IReadOnlyList<Document> Documents(ReadScope scope, IReadOnlyList<KeyTask> tasks)
    {
        var documents = scope.Documents(tasks.Select(task => task.DocumentKey));
        return [.. tasks.Select(task => documents[task.DocumentKey])];
    }

    private static IReadOnlyList<Category?> Categories(ReadScope scope, IReadOnlyList<KeyTask> tasks) =>
        Lookup.ByKey(tasks, task => task.CategoryKey, scope.Reader.CategoriesByKey, category => category.Key);

    private static IReadOnlyList<IReadOnlyList<TaskAssignment>> Assignments(IReadOnlyList<KeyTask> tasks, FieldContext context)
    {
        var role = context.Arguments.Enum<AssignmentRole>("role");
        var assignments = context.State<ReadScope>().Reader.AssignmentsOf(Ids(tasks));
        return [.. tasks.Select(task => assignments[task.Id]
            .Where(part => role is null || part.Lead == (role is AssignmentRole.Lead))
            .Select(part => new TaskAssignment(part, task.DocumentKey)).ToArray())];
    }

    /// <summary>What must be read of the tasks of a field of which some fields are selected.</summary>
    public static TaskColumns ColumnsOf(IFieldSelection tasks) => tasks.Selected.Aggregate(TaskColumns.None, (columns, field) => columns | ColumnsOfField(field));

    private static TaskColumns ColumnsOfField(IFieldSelection field) => field.Name switch
    {
        "__typename" or "id" or "key" or "leadUnits" or "supportingUnits" or "targets" or "figures" or "inconsistencies" => TaskColumns.None,
        "document" or "assignments" => TaskColumns.Document,
        "themes" => IsOfBareTags(field) ? TaskColumns.None : TaskColumns.Document,
        "content" => TaskColumns.Content,
        "headingPath" => TaskColumns.Heading,
        "deadline" => TaskColumns.Deadline,
        "leaders" or "responsiblePersons" or "remarks" => TaskColumns.People,
        "progress" => TaskColumns.Progress,
        "table" or "seq" or "source" or "category" => TaskColumns.Place,
        "light" or "overdue" or "updatedAt" => TaskColumns.State,
        _ => TaskColumns.All,
    };

    private static bool IsOfBareTags(IFieldSelection tags) => tags.Selected.All(field => field.Name is "__typename" or "theme" or "top" or "primary");

    private static IReadOnlyList<Unit[]> Units(IReadOnlyList<KeyTask> tasks, FieldContext context, bool lead)
    {
        var namesOnly = context.FromSelection(static units => units.Selected.All(field => field.Name is "__typename" or "id" or "key" or "name" or "names" or "mentions" or "tasks"));
        var units = context.State<ReadScope>().Reader.UnitsOf(Ids(tasks), lead, namesOnly);
        return [.. tasks.Select(task => units[task.Id].ToArray())];
    }

    private static IReadOnlyList<IReadOnlyList<TaskTheme>> Themes(IReadOnlyList<KeyTask> tasks, FieldContext context)
    {
        var tags = context.State<ReadScope>().Reader.TagsOf(Ids(tasks), withEvidence: !context.FromSelection(IsOfBareTags));
        return [.. tasks.Select(task => tags[task.Id].Select(tag => new TaskTheme(tag, task.DocumentKey)).ToArray())];
    }

    private static IReadOnlyList<IEnumerable<T>> Promises<T>(ReadScope scope, IReadOnlyList<KeyTask> tasks, Func<TaskPromise, IEnumerable<T>> part)
    {
        var promises = scope.Promises(tasks.Select(task => task.Id));
        return [.. tasks.Select(task => part(promises.GetValueOrDefault(task.Id, TaskPromise.None)))];
    }

    private static long[] Ids(IReadOnlyList<KeyTask> tasks) => [.. tasks.Select(task => task.Id)];
}
