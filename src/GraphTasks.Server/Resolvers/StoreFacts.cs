using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>Store</c>.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Tasks">The number of tasks.</param>
/// <param name="Version">The counter that every change raises.</param>
/// <param name="DictionaryVersion">The version of the server's dictionaries.</param>
internal sealed record StoreFacts(int Documents, int Tasks, long Version, string DictionaryVersion)
{
    public static StoreFacts Of(ReadScope scope)
    {
        var (documents, tasks, version) = scope.Reader.State();
        return new(documents, tasks, version, scope.Dictionaries.Version);
    }

    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<StoreFacts>("Store", type => type
        .Field("documentCount", facts => facts.Documents)
        .Field("taskCount", facts => facts.Tasks)
        .Field("version", facts => facts.Version)
        .Field("dictionaryVersion", facts => facts.DictionaryVersion));
}
