using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>TextSpan</c>.</summary>
/// <param name="Start">The first UTF-16 code unit.</param>
/// <param name="End">The UTF-16 code unit after the last.</param>
internal sealed record TextStretch(int Start, int End)
{
    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<TextStretch>("TextSpan", type => type
        .Field("start", span => span.Start)
        .Field("end", span => span.End));
}
