using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>The directives that say what a schema's elements cost (https://ibm.github.io/graphql-specs/cost-spec.html).</summary>
public static class CostDirectives
{
    /// <summary>The directive that gives a weight.</summary>
    internal const string Cost = "cost";

    /// <summary>The directive that says how long a list may be.</summary>
    internal const string ListSize = "listSize";

    /// <summary>The definitions, for a schema that spells them out.</summary>
    public const string Sdl = """
        "Says what an element adds to the cost of an operation each time it occurs."
        directive @cost(
          "A number, perhaps with decimals; negative ones make a field cheaper when an argument is used."
          weight: String!
        ) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR

        "Says how long the list of a field may be."
        directive @listSize(
          "The length, when no slicing argument is given."
          assumedSize: Int
          "Arguments whose value is the length, the largest where several are given; `filter.first` is a field of an argument."
          slicingArguments: [String!]
          "Fields of the field's value whose lists have this length, rather than the field's own."
          sizedFields: [String!]
          "Whether exactly one of the slicing arguments must be given."
          requireOneSlicingArgument: Boolean = true
        ) on FIELD_DEFINITION
        """;

    /// <summary>A document that uses the directives, with those definitions that it lacks.</summary>
    public static DocumentNode AddTo(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var defined = document.Definitions.OfType<DirectiveDefinitionNode>().Select(directive => directive.Name.Value).ToHashSet(StringComparer.Ordinal);
        var missing = Parser.Parse(Sdl).Definitions.OfType<DirectiveDefinitionNode>().Where(directive => !defined.Contains(directive.Name.Value));
        return new DocumentNode { Definitions = [.. document.Definitions, .. missing], Location = document.Location };
    }
}
