using System.Text.Json.Nodes;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.GraphQL;

/// <summary>Holds execution against the reference implementation: schemas, requests and variables of chance.</summary>
public sealed class ExecutionConformanceTests : IDisposable
{
    private const int Schemas = 100;
    private const int RequestsOfSchema = 50;
    private readonly ReferenceOracle _oracle = new();

    /// <inheritdoc/>
    public void Dispose() => _oracle.Dispose();

    /// <summary>5,000 requests: the data, and the paths and places of errors.</summary>
    [NodeFact]
    public async Task Data_and_errors_are_the_same()
    {
        var random = Seed.Of(20_241_127);
        var (executed, withErrors, failures) = (0, 0, new List<string>());
        for (var i = 0; i < Schemas; i++)
        {
            var sdl = new SchemaGenerator(random).Next();
            var schema = SchemaBuilder.Build(sdl);
            var engine = PathWiring.EngineFor(schema);
            var requests = Enumerable.Range(0, RequestsOfSchema).Select(_ => new RequestGenerator(schema, random).Next()).ToList();
            var answers = _oracle.Ask(new { op = "execute", schema = sdl, requests = requests.Select(request => new { query = request.Document, variables = request.Variables }) });
            foreach (var (request, expected) in requests.Zip(answers))
            {
                using var response = await engine.ExecuteAsync(new GraphQLRequest { Query = request.Document, Variables = request.Variables });
                var actual = JsonNode.Parse(response.ToString())!;
                executed += response.HasData ? 1 : 0;
                withErrors += response is { HasData: true, Errors.Count: > 0 } ? 1 : 0;
                var (wanted, got) = (OfReference(expected!.AsObject()), Normal(actual["data"], actual.AsObject().ContainsKey("data"), Errors(actual["errors"])));
                if (wanted != got)
                    failures.Add($"{sdl}\n{request.Document}\n{System.Text.Json.JsonSerializer.Serialize(request.Variables)}\n{LineDiff.Of(wanted, got)}\n{response}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {Schemas * RequestsOfSchema} differ:\n{string.Join("\n\n", failures.Take(10))}");
        Assert.InRange(executed, Schemas * RequestsOfSchema / 2, Schemas * RequestsOfSchema);
        Assert.InRange(withErrors, Schemas * RequestsOfSchema / 10, Schemas * RequestsOfSchema);
    }

    private static string OfReference(JsonObject answer)
    {
        if (answer["invalid"] is JsonArray invalid)
            return Normal(null, false, invalid.Select(places => $"null {places}"));
        var errors = answer["errors"]!.AsArray();
        return Normal(answer["data"], answer.ContainsKey("data"), errors.Select(error => $"{error!["path"]?.ToJsonString() ?? "null"} {error["places"]}"));
    }

    private static IEnumerable<string> Errors(JsonNode? errors) => (errors as JsonArray ?? []).Select(error =>
        $"{error!["path"]?.ToJsonString() ?? "null"} {string.Join(' ', (error["locations"] as JsonArray ?? []).Select(place => $"{place!["line"]}:{place["column"]}"))}");

    private static string Normal(JsonNode? data, bool hasData, IEnumerable<string> errors) =>
        $"{(hasData ? Json(data) : "no data")}\n{string.Join('\n', errors.Order(StringComparer.Ordinal))}";

    private static string Json(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject fields => $"{{\n{string.Join(",\n", fields.Select(field => $"{field.Key}: {Json(field.Value)}"))}\n}}",
        JsonArray items => $"[{string.Join(", ", items.Select(Json))}]",
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => value.GetValue<double>().ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => node.ToJsonString(),
    };
}
