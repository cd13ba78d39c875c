using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.Enrichment.Related;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The types <c>Keyword</c> and <c>RelatedTask</c>.</summary>
internal static class RelatedResolvers
{
    private const int Most = 50;

    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<TaskKeyword>("Keyword", type => type
            .Field("word", keyword => keyword.Word)
            .Field("score", keyword => keyword.Score)
            .Field("spans", keyword => keyword.Spans.Select(span => new TextStretch(span.Start, span.End)))
            .Field("taskCount", keyword => keyword.Tasks))
        .Bind<RelatedTask>("RelatedTask", type => type
            .Batch("task", (related, context) => Lookup.ByKey(related, one => one.Key, context.State<ReadScope>().Reader.TasksByKey, task => task.Key).Select(task => task!).ToArray())
            .Field("score", related => related.Score)
            .Field("reasons", related => related.Reasons));

    public static IReadOnlyList<TaskKeyword> Keywords(KeyTask task, FieldContext context)
    {
        var (scope, index) = (context.State<ReadScope>(), context.State<ReadScope>().Server.Related);
        return TaskKeywords.Of(task.Content, index.Words, index.Of(scope).Frequencies, Limit(context));
    }

    public static IReadOnlyList<RelatedTask> Related(KeyTask task, FieldContext context)
    {
        var scope = context.State<ReadScope>();
        return scope.Server.Related.Of(scope).Find(task.Key, Limit(context));
    }

    private static int Limit(FieldContext context)
    {
        var count = context.Arguments.Get<int>("first");
        return count is > 0 and <= Most ? count : throw new QueryException($"`first` must lie between 1 and {Most}, and is {count}.");
    }
}
