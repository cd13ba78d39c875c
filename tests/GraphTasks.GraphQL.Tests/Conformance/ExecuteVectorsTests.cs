using System.Text.Json;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.Testing;

namespace GraphTasks.GraphQL.Tests.Conformance;

public class ExecuteVectorsTests
{
    [SharedFact]
    public void Operations_give_the_data_and_errors_of_the_reference() => Vectors.Check("execute.json", 294, (one, number) =>
    {
        if (Deviations.ExecutionReason(number) is not null)
            return null;
        var recorded = new RecordedResolvers(one.GetProperty("trace"));
        var builder = new GraphQLEngineBuilder(SchemaBuilder.Build(one.GetProperty("sdl").GetString()!, new SchemaOptions { AssumeValidSdl = true }))
            .Otherwise(recorded.Resolve)
            .ResolveTypes(recorded.TypeOf);
        // The reference executes these documents without validating them.
        builder.Options = new GraphQLEngineOptions { Rules = [] };
        var response = builder.Build().ExecuteAsync(new GraphQLRequest
        {
            Query = one.GetProperty("doc").GetString()!,
            OperationName = one.TryGetProperty("operationName", out var name) ? name.GetString() : null,
            Variables = one.TryGetProperty("variables", out var variables) ? (IReadOnlyDictionary<string, object?>?)JsonValues.Of(variables) : null,
            State = "",
        }).AsTask().GetAwaiter().GetResult();
        using var json = JsonDocument.Parse(response.ToString());
        return Difference(one.GetProperty("result"), json.RootElement);
    });

    private static string? Difference(JsonElement expected, JsonElement actual)
    {
        var (wanted, got) = (Normal(expected), Normal(actual));
        return wanted == got ? null : LineDiff.Of(wanted, got);
    }

    // Messages differ in wording; the order of errors is not specified.
    private static string Normal(JsonElement response)
    {
        var data = response.TryGetProperty("data", out var there) ? there.GetRawText() : "none";
        var errors = response.TryGetProperty("errors", out var list)
            ? list.EnumerateArray().Select(error => Part(error, "path") + " " + Part(error, "locations")).Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return $"{JsonSerializer.Serialize(JsonDocument.Parse(data == "none" ? "\"none\"" : data).RootElement)}\n{string.Join('\n', errors)}";
    }

    private static string Part(JsonElement error, string name) =>
        error.TryGetProperty(name, out var part) ? JsonSerializer.Serialize(part) : "";
}
