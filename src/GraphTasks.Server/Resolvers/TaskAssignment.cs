using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>Assignment</c>.</summary>
/// <param name="Part">The unit's part.</param>
/// <param name="DocumentKey">The document of the task.</param>
internal sealed record TaskAssignment(Assignment Part, string DocumentKey)
{
    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<TaskAssignment>("Assignment", type => type
        .Field("role", one => one.Part.Lead ? AssignmentRole.Lead : AssignmentRole.Supporting)
        .Field("mention", one => one.Part.Mention)
        .Batch("unit", (all, context) => Lookup.ByKey(all, one => one.Part.UnitKey, context.State<ReadScope>().Reader.UnitsByKey, unit => unit.Key))
        .Field("qualifier", one => one.Part.Qualifier)
        .Field("score", one => one.Part.Score)
        .Field("method", one => one.Part.Method)
        .Field("dictionaryVersion", (one, context) => context.State<ReadScope>().Document(one.DocumentKey).DictionaryVersion));
}
