using System.Text.Json.Nodes;
using GraphTasks.GraphQL;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.GraphQL.Validation;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.GraphQL;

/// <summary>Holds parser and validation against the reference implementation on documents that chance has spoilt.</summary>
public sealed class DocumentConformanceTests : IDisposable
{
    private const int Schemas = 100;
    private const int DocumentsOfSchema = 200;
    private const int SdlBatches = 20;
    private readonly ReferenceOracle _oracle = new();

    /// <inheritdoc/>
    public void Dispose() => _oracle.Dispose();

    /// <summary>20,000 documents, of which an eighth is still valid and a third is refused by validation.</summary>
    [NodeFact]
    public void Documents_are_accepted_and_refused_at_the_same_places()
    {
        var random = Seed.Of(20_241_125);
        var (accepted, invalid, passedBy, failures) = (0, 0, 0, new List<string>());
        for (var i = 0; i < Schemas; i++)
        {
            var sdl = new SchemaGenerator(random).Next();
            var schema = SchemaBuilder.Build(sdl);
            var mutator = new DocumentMutator(random);
            var documents = Enumerable.Range(0, DocumentsOfSchema).Select(_ => mutator.Next(new RequestGenerator(schema, random).Next().Document)).ToList();
            var answers = _oracle.Ask(new { op = "validate", schema = sdl, documents });
            foreach (var (document, expected) in documents.Zip(answers))
            {
                var actual = Answer(document, parsed => new JsonObject { ["errors"] = Places(DocumentValidator.Validate(schema, parsed)) });
                accepted += actual["errors"] is JsonArray { Count: 0 } ? 1 : 0;
                invalid += actual["errors"] is JsonArray { Count: > 0 } ? 1 : 0;
                if (Normal(expected!) != Normal(actual) && ReferenceFaults.MayMisjudge(schema, document))
                    passedBy++;
                else
                    Compare(failures, sdl, document, expected!, actual);
            }
        }

        Report(failures, Schemas * DocumentsOfSchema);
        Assert.InRange(passedBy, 0, Schemas * DocumentsOfSchema / 1_000);
        Assert.InRange(accepted, Schemas * DocumentsOfSchema / 20, Schemas * DocumentsOfSchema / 2);
        Assert.InRange(invalid, Schemas * DocumentsOfSchema / 4, Schemas * DocumentsOfSchema);
    }

    /// <summary>4,000 type system documents.</summary>
    [NodeFact]
    public void Type_systems_are_accepted_and_refused_at_the_same_places()
    {
        var random = Seed.Of(20_241_126);
        var (passedBy, failures) = (0, new List<string>());
        for (var i = 0; i < SdlBatches; i++)
        {
            var mutator = new DocumentMutator(random);
            var documents = Enumerable.Range(0, DocumentsOfSchema).Select(_ => mutator.Next(new SchemaGenerator(random).Next())).ToList();
            var answers = _oracle.Ask(new { op = "sdl", documents });
            foreach (var (document, expected) in documents.Zip(answers))
            {
                if (expected!["fault"] is not null)
                    passedBy++;
                else
                    Compare(failures, "", document, expected, Answer(document, OfSdl));
            }
        }

        Report(failures, SdlBatches * DocumentsOfSchema);
        Assert.InRange(passedBy, 0, SdlBatches * DocumentsOfSchema / 50);
    }

    private static JsonObject OfSdl(DocumentNode document)
    {
        if (DocumentValidator.ValidateSdl(document) is { Count: > 0 } errors)
            return new JsonObject { ["errors"] = Places(errors) };
        var schema = SchemaBuilder.Build(document, new SchemaOptions { AssumeValidSdl = true });
        return new JsonObject { ["schema"] = Places(SchemaValidator.Validate(schema)) };
    }

    private static JsonObject Answer(string document, Func<DocumentNode, JsonObject> check)
    {
        try
        {
            return check(Parser.Parse(document));
        }
        catch (GraphQLException exception)
        {
            return new JsonObject { ["syntax"] = Place(exception.Error) };
        }
    }

    private static JsonArray Places(IReadOnlyList<GraphQLError> errors) => new(errors.Select(error => (JsonNode)Place(error)).ToArray());

    private static string Place(GraphQLError error) => string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"));

    private static void Compare(List<string> failures, string sdl, string document, JsonNode expected, JsonNode actual)
    {
        var (wanted, got) = (Normal(expected), Normal(actual));
        if (wanted != got)
            failures.Add($"{sdl}\n{document}\nreference: {wanted}\nours:      {got}");
    }

    // The order of errors is not specified, nor is that of the places of one.
    private static string Normal(JsonNode answer)
    {
        var (kind, value) = answer.AsObject().First();
        return value is JsonArray list
            ? $"{kind} {string.Join(", ", list.Select(places => string.Join(' ', ((string)places!).Split(' ').Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal))}"
            : $"{kind} {value}";
    }

    private static void Report(List<string> failures, int count) =>
        Assert.True(failures.Count == 0, $"{failures.Count} of {count} differ:\n{string.Join("\n\n", failures.Take(10))}");
}
