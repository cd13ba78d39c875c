using GraphTasks.Data.Model;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>ThemeTag</c>, with the evidence in it.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="DocumentKey">The document of the task; null for free text.</param>
internal sealed record TaskTheme(ThemeTag Tag, string? DocumentKey)
{
    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<TaskTheme>("ThemeTag", type => type
            .Field("theme", (one, context) => context.State<ReadScope>().Themes[one.Tag.Code])
            .Field("top", (one, context) => context.State<ReadScope>().Themes[one.Tag.Top])
            .Field("primary", one => one.Tag.Primary)
            .Field("score", one => one.Tag.Score)
            .Field("uncertain", one => one.Tag.Uncertain)
            .Field("evidence", one => one.Tag.Evidence)
            .Field("dictionaryVersion", (one, context) => one.Tag.DictionaryVersion ?? (one.DocumentKey is { } key ? context.State<ReadScope>().Document(key).DictionaryVersion : context.State<ReadScope>().Dictionaries.Version)))
        .Bind<ThemeEvidence>("ThemeEvidence", type => type
            .Field("term", evidence => evidence.Term)
            .Field("source", evidence => evidence.Source)
            .Field("start", evidence => evidence.Start)
            .Field("end", evidence => evidence.End)
            .Field("weight", evidence => evidence.Weight)
            .Field("by", evidence => evidence.By)
            .Field("at", evidence => evidence.At));
}
