using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Inputs;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>TaskChange</c> with its connection.</summary>
internal static class TaskChangeResolvers
{
    public static void Bind(GraphQLEngineBuilder builder)
    {
        ConnectionResolvers.Bind<TaskChange>(builder, "TaskChange");
        builder.Bind<TaskChange>("TaskChange", type => type
            .Field("taskId", change => new GlobalId("Task", change.Key).ToString())
            .Field("key", change => change.Key)
            .Field("version", change => change.Version)
            .Field("at", change => change.At)
            .Field("removed", change => change.Removed)
            .Batch("task", Tasks));
    }

    public static Page<TaskChange> Read(ReadScope scope, FieldContext context) =>
        scope.Reader.TaskChanges(context.Arguments.Get<DateTime?>("updatedSince"), PageInput.Read(context.Arguments));

    private static IReadOnlyList<KeyTask?> Tasks(IReadOnlyList<TaskChange> changes, FieldContext context) =>
        Lookup.ByKey(changes, change => change.Removed ? null : change.Key, context.State<ReadScope>().Reader.TasksByKey, task => task.Key);
}
