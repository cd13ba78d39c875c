using GraphTasks.Data.Import;
using GraphTasks.Data.Queries;
using GraphTasks.Enrichment.Themes;
using GraphTasks.GraphQL.Execution;
using ThemeTag = GraphTasks.Data.Model.ThemeTag;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>TextTagging</c>: free text, tagged on the spot.</summary>
/// <param name="Tags">The themes, the primary one first.</param>
/// <param name="Tagging">What the tagger said.</param>
internal sealed record TextTagging(IReadOnlyList<ThemeTag> Tags, ThemeTagging Tagging)
{
    private const int LongestText = 10_000;

    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<TextTagging>("TextTagging", type => type
        .Field("tags", one => one.Tags.Select(tag => new TaskTheme(tag, null)))
        .Field("uncertain", one => one.Tagging.Uncertain)
        .Field("runnerUp", (one, context) => context.State<ReadScope>().Themes.GetValueOrDefault(one.Tagging.RunnerUp))
        .Field("margin", one => Math.Round(one.Tagging.Margin, 4)));

    public static TextTagging Of(ReadScope scope, FieldContext context)
    {
        var text = context.Arguments.Get<string>("text")!;
        if (text.Length is 0 or > LongestText)
            throw new QueryException($"`text` must have 1 to {LongestText} characters, and has {text.Length}.");
        var tagging = scope.Dictionaries.Set.Tagger.Tag(new ThemeInput(text, context.Arguments.List<string>("headings")!, context.Arguments.List<string>("leadUnits")!));
        return new(StoredTags.Of(tagging), tagging);
    }
}
