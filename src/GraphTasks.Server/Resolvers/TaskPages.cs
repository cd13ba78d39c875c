using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Inputs;

namespace GraphTasks.Server.Resolvers;

/// <summary>Pages of tasks, wherever the schema has them: all, or those of some object.</summary>
internal static class TaskPages
{
    /// <summary>Reads a page by the arguments of a field.</summary>
    /// <param name="scope">The request's scope.</param>
    /// <param name="context">The field.</param>
    /// <param name="within">Which tasks the object has, or null for all.</param>
    public static Page<KeyTask> Read(ReadScope scope, FieldContext context, TaskFilter? within)
    {
        var filter = TaskFilterInput.Read(context.Arguments.Get<InputObject>("filter"));
        var both = (within, filter) switch
        {
            (null, _) => filter,
            (_, null) => within,
            _ => within with { And = [.. within.And, filter] },
        };
        return scope.Reader.Tasks(both, TaskOrderInput.Read(context.Arguments.Get<InputObject>("orderBy")), PageInput.Read(context.Arguments));
    }
}
