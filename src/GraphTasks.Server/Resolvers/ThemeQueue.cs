using GraphTasks.Data.Queries;
using GraphTasks.Enrichment.Themes;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;
using GraphTasks.Server.Inputs;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>ThemeQueueItem</c>: uncertain tasks, ordered by what a person's label would teach.</summary>
internal static class ThemeQueue
{
    private const int MostOrdered = 5_000;

    public static void Bind(GraphQLEngineBuilder builder)
    {
        builder.Bind<Item>("ThemeQueueItem", type => type
            .Batch("task", (items, context) => Lookup.ByKey(items, one => one.TaskKey, context.State<ReadScope>().Reader.TasksByKey, task => task.Key).Select(task => task!).ToArray())
            .Field("teaches", item => item.Teaching.Teaches)
            .Field("margin", item => Math.Round(item.Teaching.Margin, 4))
            .Field("words", item => item.Teaching.Words.Select(word => word.Word)));
        ConnectionResolvers.Bind<Item>(builder, "ThemeQueueItem");
    }

    public static Page<Item> Read(ReadScope scope, FieldContext context)
    {
        RequiredRoles.Check(scope, context);
        var (tasks, inputs) = scope.Reader.UncertainTasks(MostOrdered);
        var tagger = scope.Dictionaries.Set.Tagger;
        var order = TeachingOrder.Of(inputs.Index().Select(input => (input.Index, input.Item, tagger.Tag(input.Item))), scope.Server.Related.Words, scope.Server.Related.Of(scope).Frequencies, _ => false);
        return ListPage.Of([.. order.Select((item, rank) => new Item(tasks[item.Task].Key, item))],
            item => $"{1_000_000_000 - (long)(item.Teaching.Teaches * 10_000):D12} {item.TaskKey}", PageInput.Read(context.Arguments));
    }

    /// <summary>The type <c>ThemeQueueItem</c>.</summary>
    internal sealed record Item(string TaskKey, TeachingItem Teaching);
}
