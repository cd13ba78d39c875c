using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Queries;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units.Stewardship;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;
using GraphTasks.Server.Inputs;

namespace GraphTasks.Server.Resolvers.Stewards;

/// <summary>The types <c>ThemeTermPreview</c> and <c>ThemeChange</c>.</summary>
internal static class ThemePreviews
{
    public static void Bind(GraphQLEngineBuilder builder)
    {
        builder.Bind<ThemeEffect>("ThemeTermPreview", type => type
            .Field("candidateCount", effect => effect.Candidates)
            .Field("touchedCount", effect => effect.Touched)
            .Field("complete", effect => effect.Complete)
            .Field("changes", (effect, context) => ListPage.Of(effect.Changes, change => change.TaskKey, PageInput.Read(context.Arguments))));
        builder.Bind<TaskThemeChange>("ThemeChange", type => type
            .Batch("task", (changes, context) => Lookup.ByKey(changes, one => one.TaskKey, context.State<ReadScope>().Reader.TasksByKey, task => task.Key).Select(task => task!).ToArray())
            .Field("gained", (change, context) => change.Gained.Select(code => context.State<ReadScope>().Themes[code]))
            .Field("lost", (change, context) => change.Lost.Select(code => context.State<ReadScope>().Themes[code]))
            .Field("before", (change, context) => context.State<ReadScope>().Themes[change.Before])
            .Field("after", (change, context) => context.State<ReadScope>().Themes[change.After]));
        ConnectionResolvers.Bind<TaskThemeChange>(builder, "ThemeChange");
    }

    public static ThemeEffect Read(ReadScope scope, FieldContext context)
    {
        RequiredRoles.Check(scope, context);
        var (term, theme) = (context.Arguments.Get<string>("term")!, context.Arguments.Get<string>("theme") ?? LexiconTerm.Exclusion);
        try
        {
            return scope.Server.Stewards.Preview(new(scope.Caller.Name, ""), context.Arguments.Get<double?>("weight") is { } weight ? new SetTerm(term, theme, weight) : new RetireTerm(term, theme));
        }
        catch (StewardException exception)
        {
            throw new QueryException($"`{exception.Field}`: {exception.Message}");
        }
    }
}
