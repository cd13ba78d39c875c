using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.Enrichment.Themes;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Inputs;
using Theme = GraphTasks.Data.Model.Theme;

namespace GraphTasks.Server.Resolvers;

/// <summary>The types <c>Theme</c> and <c>ThemeTerm</c>.</summary>
internal static class ThemeResolvers
{
    public static void Bind(GraphQLEngineBuilder builder)
    {
        builder.Bind<Theme>("Theme", type => type
            .Field("id", theme => new GlobalId("Theme", theme.Code).ToString())
            .Field("code", theme => theme.Code)
            .Field("name", theme => theme.Name)
            .Field("nameEn", theme => theme.NameEn)
            .Field("altLabels", theme => theme.AltLabels?.Split(';') ?? [])
            .Field("definition", theme => theme.Definition)
            .Field("scopeNote", theme => theme.ScopeNote)
            .Field("deprecated", theme => theme.ReplacedBy is not null)
            .Field("replacement", (theme, context) => theme.ReplacedBy is { } code ? context.State<ReadScope>().Themes[code] : null)
            .Field("top", (theme, context) => theme.TopCode is { } top ? context.State<ReadScope>().Themes[top] : null)
            .Field("children", (theme, context) => context.State<ReadScope>().Themes.Values.Where(child => child.TopCode == theme.Code).OrderBy(child => child.Ordinal))
            .Field("terms", (theme, context) => Terms(context, term => term.Theme == theme.Code))
            .Field("tasks", (theme, context) => TaskPages.Read(context.State<ReadScope>(), context, new TaskFilter { Themes = [theme.Code] })));
        builder.Bind<LexiconTerm>("ThemeTerm", type => type
            .Field("term", term => term.Term)
            .Field("theme", (term, context) => context.State<ReadScope>().Themes.GetValueOrDefault(term.Theme))
            .Field("weight", term => term.Weight)
            .Field("note", term => term.Note.Length == 0 ? null : term.Note));
        ConnectionResolvers.Bind<LexiconTerm>(builder, "ThemeTerm");
    }

    /// <summary>The lexicon's terms that hold a text, of all themes.</summary>
    public static Page<LexiconTerm> Terms(ReadScope scope, FieldContext context)
    {
        var text = context.Arguments.Get<string>("containing");
        return Terms(context, term => text is null || term.Term.Contains(text, StringComparison.Ordinal));
    }

    private static Page<LexiconTerm> Terms(FieldContext context, Func<LexiconTerm, bool> wanted)
    {
        var terms = context.State<ReadScope>().Dictionaries.Set.Tagger.Lexicon.Terms.Where(wanted).ToArray();
        Array.Sort(terms, (left, right) => string.CompareOrdinal(KeyOf(left), KeyOf(right)));
        return ListPage.Of(terms, KeyOf, PageInput.Read(context.Arguments));
    }

    private static string KeyOf(LexiconTerm term) => $"{term.Theme}\t{term.Term}";
}
