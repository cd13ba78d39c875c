using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>Theme</c>.</summary>
internal static class ThemeResolvers
{
    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<Theme>("Theme", type => type
        .Field("id", theme => new GlobalId("Theme", theme.Code).ToString())
        .Field("code", theme => theme.Code)
        .Field("name", theme => theme.Name)
        .Field("nameEn", theme => theme.NameEn)
        .Field("top", (theme, context) => theme.TopCode is { } top ? context.State<ReadScope>().Themes[top] : null)
        .Field("children", (theme, context) => context.State<ReadScope>().Themes.Values.Where(child => child.TopCode == theme.Code).OrderBy(child => child.Ordinal))
        .Field("tasks", (theme, context) => TaskPages.Read(context.State<ReadScope>(), context, new TaskFilter { Themes = [theme.Code] })));
}
