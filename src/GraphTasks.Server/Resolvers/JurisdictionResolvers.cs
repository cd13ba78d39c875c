using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>Jurisdiction</c>.</summary>
internal static class JurisdictionResolvers
{
    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<Jurisdiction>("Jurisdiction", type => type
        .Field("id", jurisdiction => new GlobalId("Jurisdiction", jurisdiction.Code).ToString())
        .Field("code", jurisdiction => jurisdiction.Code)
        .Field("name", jurisdiction => jurisdiction.Name)
        .Batch("parent", (jurisdictions, context) =>
            Lookup.ByKey(jurisdictions, jurisdiction => jurisdiction.ParentCode, context.State<ReadScope>().Reader.JurisdictionsByKey, parent => parent.Code))
        .Batch("children", Children)
        .Batch("documents", Documents)
        .Field("tasks", (jurisdiction, context) => TaskPages.Read(context.State<ReadScope>(), context,
            new TaskFilter { Jurisdiction = new([jurisdiction.Code], Below: false) })));

    private static IReadOnlyList<IEnumerable<Jurisdiction>> Children(IReadOnlyList<Jurisdiction> jurisdictions, FieldContext context)
    {
        var children = context.State<ReadScope>().Reader.JurisdictionsBelow([.. jurisdictions.Select(jurisdiction => jurisdiction.Code)]);
        return [.. jurisdictions.Select(jurisdiction => children[jurisdiction.Code])];
    }

    private static IReadOnlyList<IEnumerable<Document>> Documents(IReadOnlyList<Jurisdiction> jurisdictions, FieldContext context)
    {
        var documents = context.State<ReadScope>().Reader.DocumentsOf([.. jurisdictions.Select(jurisdiction => jurisdiction.Code)]);
        return [.. jurisdictions.Select(jurisdiction => documents[jurisdiction.Code])];
    }
}
