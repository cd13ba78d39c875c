using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>Category</c>.</summary>
internal static class CategoryResolvers
{
    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<Category>("Category", type => type
        .Field("id", category => new GlobalId("Category", category.Key).ToString())
        .Field("title", category => category.Title)
        .Field("path", category => category.Path)
        .Batch("document", Documents)
        .Field("table", category => category.Table)
        .Batch("parent", (categories, context) => Lookup.ByKey(categories, category => category.ParentKey, context.State<ReadScope>().Reader.CategoriesByKey, parent => parent.Key))
        .Batch("children", Children)
        .Batch("tasks", Tasks));

    private static IReadOnlyList<Document> Documents(IReadOnlyList<Category> categories, FieldContext context)
    {
        var documents = context.State<ReadScope>().Documents(categories.Select(category => category.DocumentKey));
        return [.. categories.Select(category => documents[category.DocumentKey])];
    }

    // Most headings have none below them, and then one look into the index finds their tasks.
    private static IReadOnlyList<TaskPages.TaskListing> Tasks(IReadOnlyList<Category> categories, FieldContext context)
    {
        var scope = context.State<ReadScope>();
        var children = scope.Reader.CategoriesBelow([.. categories.Select(category => category.Key)]);
        return [.. categories.Select(category => TaskPages.Read(scope, context,
            children.Contains(category.Key) ? new TaskFilter { Categories = [category.Key] } : new TaskFilter { InnermostCategories = [category.Key] }))];
    }

    private static IReadOnlyList<IEnumerable<Category>> Children(IReadOnlyList<Category> categories, FieldContext context)
    {
        var children = context.State<ReadScope>().Reader.CategoriesBelow([.. categories.Select(category => category.Key)]);
        return [.. categories.Select(category => children[category.Key])];
    }
}
