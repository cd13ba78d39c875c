using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Validation;

/// <summary>Checks documents by rules, all of them in one walk (https://spec.graphql.org/September2025/#sec-Validation).</summary>
public static class DocumentValidator
{
    /// <summary>The errors of operations and fragments that ask a schema; none means that the document may be executed.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="rules">The rules; <see cref="SpecifiedRules.Default"/> unless given.</param>
    /// <param name="options">The limits.</param>
    public static IReadOnlyList<GraphQLError> Validate(GraphQLSchema schema, DocumentNode document,
        IReadOnlyList<ValidationRule>? rules = null, ValidationOptions? options = null) =>
        Run(new ValidationContext(schema, document, options ?? new ValidationOptions()), rules ?? SpecifiedRules.Default, withTypes: true);

    /// <summary>The errors of a type system document, which may extend a schema.</summary>
    /// <param name="document">The document.</param>
    /// <param name="schemaToExtend">The schema that it extends; null when it stands alone.</param>
    /// <param name="rules">The rules; <see cref="SpecifiedRules.Sdl"/> unless given.</param>
    public static IReadOnlyList<GraphQLError> ValidateSdl(DocumentNode document, GraphQLSchema? schemaToExtend = null,
        IReadOnlyList<ValidationRule>? rules = null) =>
        Run(new ValidationContext(schemaToExtend, document, new ValidationOptions { MaxErrors = int.MaxValue }), rules ?? SpecifiedRules.Sdl, withTypes: false);

    private static IReadOnlyList<GraphQLError> Run(ValidationContext context, IReadOnlyList<ValidationRule> rules, bool withTypes)
    {
        var events = new DocumentEvents();
        foreach (var rule in rules)
            rule.Register(context, events);
        try
        {
            new DocumentWalker(context, events, withTypes).Walk();
        }
        catch (ValidationAbortedException abort)
        {
            context.AddAbort(abort.Message);
        }
        catch (InsufficientExecutionStackException)
        {
            // Fields nest as deep as the parser allows, but a chain of fragments may be longer than the stack is deep.
            context.AddAbort("Fragments are nested too deeply, limit reached. Validation aborted.");
        }

        return context.Errors;
    }
}
