using GraphTasks.Data.Model;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>AuditEntry</c>.</summary>
internal static class AuditResolvers
{
    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<AuditEntry>("AuditEntry", type => type
        .Field("number", entry => entry.Number)
        .Field("at", entry => entry.At)
        .Field("actor", entry => entry.Actor)
        .Field("action", entry => entry.Action)
        .Field("subject", entry => entry.Subject)
        .Field("detail", entry => entry.Detail));

    public static IReadOnlyList<AuditEntry> Read(ReadScope scope, FieldContext context)
    {
        RequiredRoles.Check(scope, context);
        return scope.Reader.AuditLog(StatisticsResolvers.Limit(context), context.Arguments.Get<int?>("before"));
    }
}
