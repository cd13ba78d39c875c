using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>Document</c>.</summary>
internal static class DocumentResolvers
{
    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<Document>("Document", type => type
        .Field("id", document => new GlobalId("Document", document.Key).ToString())
        .Field("key", document => document.Key)
        .Field("title", document => document.Title)
        .Field("issuer", document => document.Issuer)
        .Field("number", document => document.Number)
        .Field("publishedOn", document => document.PublishedOn)
        .Field("period", document => document.Period)
        .Field("year", document => document.Year)
        .Batch("jurisdiction", (documents, context) =>
            Lookup.ByKey(documents, document => document.JurisdictionCode, context.State<ReadScope>().Reader.JurisdictionsByKey, jurisdiction => jurisdiction.Code))
        .Field("fileName", document => document.FileName)
        .Field("contentHash", document => document.ContentHash)
        .Field("importedAt", document => document.ImportedAt)
        .Field("dictionaryVersion", document => document.DictionaryVersion)
        .Field("taskCount", document => document.TaskCount)
        .Batch("categories", Categories)
        .Field("tasks", (document, context) => TaskPages.Read(context.State<ReadScope>(), context, new TaskFilter { Documents = [document.Key] })));

    private static IReadOnlyList<IEnumerable<Category>> Categories(IReadOnlyList<Document> documents, FieldContext context)
    {
        var categories = context.State<ReadScope>().Reader.OutermostCategories([.. documents.Select(document => document.Key)]);
        return [.. documents.Select(document => categories[document.Key])];
    }
}
