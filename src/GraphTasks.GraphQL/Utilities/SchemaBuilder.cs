using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Validation;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Builds schemas from SDL.</summary>
public static class SchemaBuilder
{
    /// <summary>
    /// The schema that SDL describes. It keeps the SDL rules, but need not be a valid schema yet: ask
    /// <see cref="TypeSystem.SchemaValidator"/>.
    /// </summary>
    /// <exception cref="GraphQLException">The text is no GraphQL.</exception>
    /// <exception cref="SchemaException">The definitions break an SDL rule.</exception>
    public static GraphQLSchema Build(string sdl, SchemaOptions? options = null) => Build(Parser.Parse(sdl), options);

    /// <summary>The schema that a parsed document describes; see <see cref="Build(string, SchemaOptions?)"/>.</summary>
    /// <exception cref="SchemaException">The definitions break an SDL rule.</exception>
    public static GraphQLSchema Build(DocumentNode document, SchemaOptions? options = null)
    {
        options ??= new SchemaOptions();
        if (!options.AssumeValidSdl)
            ThrowIfAny(DocumentValidator.ValidateSdl(document));
        return new SchemaAssembly(document, null, options).Assemble();
    }

    /// <summary>
    /// A new schema: the given one, with the definitions and extensions of a document. Type <c>Query</c>, <c>Mutation</c>
    /// and <c>Subscription</c> become root types only through <c>schema</c> or <c>extend schema</c>.
    /// </summary>
    /// <exception cref="SchemaException">The definitions break an SDL rule.</exception>
    public static GraphQLSchema Extend(GraphQLSchema schema, DocumentNode document, SchemaOptions? options = null)
    {
        options ??= new SchemaOptions();
        if (!options.AssumeValidSdl)
            ThrowIfAny(DocumentValidator.ValidateSdl(document, schema));
        return new SchemaAssembly(document, schema, options).Assemble();
    }

    private static void ThrowIfAny(IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count > 0)
            throw new SchemaException(errors);
    }
}
