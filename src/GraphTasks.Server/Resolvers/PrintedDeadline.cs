using GraphTasks.Data.Model;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>Deadline</c>.</summary>
/// <param name="Task">The task that it stands in.</param>
internal sealed record PrintedDeadline(KeyTask Task)
{
    public static PrintedDeadline? Of(KeyTask task) => task.DeadlineRaw is null ? null : new(task);

    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<PrintedDeadline>("Deadline", type => type
        .Field("raw", deadline => deadline.Task.DeadlineRaw)
        .Field("date", deadline => deadline.Task.DeadlineDate)
        .Field("kind", deadline => deadline.Task.DeadlineKind)
        .Field("repaired", deadline => deadline.Task.DeadlineRepaired));
}
