using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>SourceLines</c>.</summary>
/// <param name="Start">The first line, from 1.</param>
/// <param name="End">The last line, inclusive.</param>
internal sealed record SourceLines(int Start, int End)
{
    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<SourceLines>("SourceLines", type => type
        .Field("startLine", lines => lines.Start)
        .Field("endLine", lines => lines.End));
}
