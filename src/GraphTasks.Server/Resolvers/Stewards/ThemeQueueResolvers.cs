using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;
using GraphTasks.Server.Inputs;

namespace GraphTasks.Server.Resolvers.Stewards;

/// <summary>The type <c>ThemeQueueItem</c>: uncertain tasks, ordered by what a person's label would teach.</summary>
internal static class ThemeQueueResolvers
{
    public static void Bind(GraphQLEngineBuilder builder)
    {
        builder.Bind<UncertainTask>("ThemeQueueItem", type => type
            .Field("task", item => item.Task)
            .Field("teaches", item => item.Teaching.Teaches)
            .Field("margin", item => Math.Round(item.Teaching.Margin, 4))
            .Field("words", item => item.Teaching.Words.Select(word => word.Word)));
        ConnectionResolvers.Bind<UncertainTask>(builder, "ThemeQueueItem");
    }

    public static Page<UncertainTask> Read(ReadScope scope, FieldContext context)
    {
        RequiredRoles.Check(scope, context);
        return ListPage.Of(scope.Server.Uncertain.Of(scope.Reader, scope.Dictionaries.Set),
            item => $"{1_000_000_000 - (long)(item.Teaching.Teaches * 10_000):D12} {item.Task.Key}", PageInput.Read(context.Arguments));
    }
}
