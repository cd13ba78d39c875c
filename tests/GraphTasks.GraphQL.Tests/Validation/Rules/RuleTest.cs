using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.GraphQL.Validation;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

/// <summary>Asks one rule about a document. The answers that the tests expect are those of the reference implementation.</summary>
internal static class RuleTest
{
    private const string TasksSdl =
        """
        directive @onQuery on QUERY
        directive @onField(note: String!, old: String @deprecated(reason: "Say note.")) on FIELD
        directive @many repeatable on FIELD

        type Query {
          task(id: ID, key: TaskKey): Task
          tasks(first: Int! = 10, filter: TaskFilter): [Task!]!
          plan(input: PlanInput!): Task
          search(text: String!): [Hit!]!
          unit(old: Int @deprecated(reason: "Ask task.")): Unit
          node: Node
        }

        type Mutation {
          close(id: ID!): Task
          closeAll: [Task!]!
        }

        type Subscription {
          taskChanged: Task!
          unitChanged: Unit!
        }

        interface Node {
          id: ID!
        }

        interface Named {
          name: String!
        }

        interface Sized {
          size: Int
        }

        type Task implements Node & Sized {
          id: ID!
          content: String!
          oldContent: String @deprecated(reason: "Ask content.")
          light: Light
          lead: Unit
          steps: [Step!]!
          share(of: Int!): Float
          size: Int
        }

        type Unit implements Node & Named {
          id: ID!
          name: String!
          parent: Unit
          size: String
        }

        type Step implements Node {
          id: ID!
        }

        type Report implements Node & Sized {
          id: ID!
          light: Light!
          size: Int
        }

        union Hit = Task | Unit

        enum Light {
          GREEN
          RED
          GREY @deprecated(reason: "Not known.")
        }

        scalar Any

        input TaskKey @oneOf {
          number: String
          url: String
        }

        input TaskFilter {
          year: Int
          month: Int @deprecated(reason: "Use year.")
          lights: [Light!]
          text: String
          flag: Boolean
          any: Any
          nested: TaskFilter
        }

        input PlanInput {
          title: String!
          steps: [PlanStep!]
        }

        input PlanStep {
          title: String!
        }
        """;

    /// <summary>The schema that documents ask unless another is given.</summary>
    public static GraphQLSchema Tasks { get; } = SchemaBuilder.Build(TasksSdl);

    /// <summary>What one rule says of operations and fragments: each error as <c>message [line:column, …]</c>.</summary>
    public static IReadOnlyList<string> Errors(string rule, string document, string? sdl = null)
    {
        var rules = SpecifiedRules.Default.Concat(SpecifiedRules.Optional).Where(known => known.Name == rule).ToList();
        return Lines(DocumentValidator.Validate(sdl is null ? Tasks : SchemaBuilder.Build(sdl), Parser.Parse(document), [rules.Single()]));
    }

    /// <summary>What one rule says of a type system document, which may extend a schema.</summary>
    public static IReadOnlyList<string> SdlErrors(string rule, string document, string? extended = null) =>
        Lines(DocumentValidator.ValidateSdl(Parser.Parse(document), extended is null ? null : SchemaBuilder.Build(extended),
            [SpecifiedRules.Sdl.Single(known => known.Name == rule)]));

    private static List<string> Lines(IReadOnlyList<GraphQLError> errors) =>
        errors.Select(error => $"{error.Message} [{string.Join(", ", error.Locations.Select(place => $"{place.Line}:{place.Column}"))}]").ToList();
}
