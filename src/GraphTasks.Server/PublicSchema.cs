using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.Server.Scalars;

namespace GraphTasks.Server;

/// <summary>The public contract, schema/graphtasks.graphql, as it travels inside the program.</summary>
public static class PublicSchema
{
    private const string Resource = "graphtasks.graphql";

    /// <summary>The contract as it is written.</summary>
    public static string Text { get; } = ReadText();

    /// <summary>Builds the schema.</summary>
    public static GraphQLSchema Build() => SchemaBuilder.Build(Text, new SchemaOptions
    {
        Scalars = new Dictionary<string, ScalarCoercion> { ["LocalDate"] = new LocalDateCoercion(), ["DateTime"] = new DateTimeCoercion(), ["Upload"] = new UploadCoercion() },
    });

    private static string ReadText()
    {
        using var stream = typeof(PublicSchema).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
