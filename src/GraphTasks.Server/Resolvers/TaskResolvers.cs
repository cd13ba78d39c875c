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
        .Batch("leadUnits", (tasks, context) => Units(context.State<ReadScope>(), tasks, lead: true))
        .Batch("supportingUnits", (tasks, context) => Units(context.State<ReadScope>(), tasks, lead: false))
        .Field("leaders", task => task.Leaders)
        .Field("responsiblePersons", task => task.ResponsiblePersons)
        .Field("remarks", task => task.Remarks)
        .Batch("themes", (tasks, context) => Themes(context.State<ReadScope>(), tasks))
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

    private static IReadOnlyList<IReadOnlyList<Unit>> Units(ReadScope scope, IReadOnlyList<KeyTask> tasks, bool lead)
    {
        var assignments = scope.Reader.AssignmentsOf(Ids(tasks));
        var wanted = tasks.ToDictionary(task => task.Id, task => assignments[task.Id].Where(part => part.Lead == lead).Select(part => part.UnitKey).OfType<string>().ToArray());
        var units = scope.Reader.UnitsByKey(wanted.Values.SelectMany(keys => keys).ToHashSet(StringComparer.Ordinal)).ToDictionary(unit => unit.Key, StringComparer.Ordinal);
        return [.. tasks.Select(task => wanted[task.Id].Distinct(StringComparer.Ordinal).Select(key => units[key]).ToArray())];
    }

    private static IReadOnlyList<IReadOnlyList<TaskTheme>> Themes(ReadScope scope, IReadOnlyList<KeyTask> tasks)
    {
        var tags = scope.Reader.TagsOf(Ids(tasks));
        return [.. tasks.Select(task => tags[task.Id].Select(tag => new TaskTheme(tag, task.DocumentKey)).ToArray())];
    }

    private static IReadOnlyList<IEnumerable<T>> Promises<T>(ReadScope scope, IReadOnlyList<KeyTask> tasks, Func<TaskPromise, IEnumerable<T>> part)
    {
        var promises = scope.Promises(tasks.Select(task => task.Id));
        return [.. tasks.Select(task => part(promises.GetValueOrDefault(task.Id, TaskPromise.None)))];
    }

    private static HashSet<long> Ids(IReadOnlyList<KeyTask> tasks) => [.. tasks.Select(task => task.Id)];
}
