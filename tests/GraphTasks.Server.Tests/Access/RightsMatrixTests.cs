using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using GraphTasks.Data.Access;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.Server.Access;
using GraphTasks.Testing;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests.Access;

/// <summary>
/// Asks for every field of Query, Mutation and Subscription as every kind of caller. The matrix is made from the schema, so
/// that a new field is in it without more ado, and what it says is compared with a snapshot that people read.
/// </summary>
public sealed class RightsMatrixTests : IDisposable
{
    private readonly SampleApi api = new([]);
    private readonly GraphQLEngine engine = PublicApi.Build();

    private static IEnumerable<FieldDefinition> Roots()
    {
        var schema = PublicSchema.Build();
        return new[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }.OfType<FieldsType>().SelectMany(type => type.Fields);
    }

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task Every_field_answers_those_who_may_and_refuses_the_others()
    {
        var callers = new (string Name, Caller Caller)[]
        {
            ("anonymous", Caller.Anonymous), ("reader", new("r", Role.Reader)), ("steward", new("s", Role.Steward)), ("admin", new("a", Role.Admin)),
        };
        await using var closed = GraphTasksServer.Build(api.Store, api.Options with { AnonymousReading = false }, builder => builder.WebHost.UseTestServer());
        await closed.StartAsync();
        var table = new StringBuilder().Append($"{"field",-30} {"no key, reading off",-20} {string.Join(' ', callers.Select(caller => $"{caller.Name,-9}"))}".TrimEnd()).Append('\n');
        foreach (var field in Roots())
        {
            using var body = new StringContent(new JsonObject { ["query"] = QueryOf(field) }.ToJsonString(), Encoding.UTF8, "application/json");
            using var unknown = await closed.GetTestClient().PostAsync(new Uri(GraphTasksServer.Path, UriKind.Relative), body);
            Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
            var answers = new List<string> { $"{"-",-20}" };
            foreach (var (_, caller) in callers)
            {
                var isRefused = await IsRefusedAsync(field, caller);
                Assert.True(isRefused == caller.Role < RequiredRoles.Of(field), $"{field.Coordinate} as {caller.Role}: {(isRefused ? "refused" : "answered")}");
                answers.Add($"{(isRefused ? "-" : "yes"),-9}");
            }

            table.Append($"{field.Coordinate,-30} {string.Join(' ', answers)}".TrimEnd()).Append('\n');
        }

        Snapshot.Match(table.ToString());
    }

    [Fact]
    public void Roles_are_asked_for_at_the_root_where_they_are_kept() =>
        Assert.All(PublicSchema.Build().Types.OfType<FieldsType>().SelectMany(type => type.Fields).ExceptBy(Roots().Select(field => field.Coordinate.ToString()), field => field.Coordinate.ToString()), field => Assert.Equal(Role.Reader, RequiredRoles.Of(field)));

    private async Task<bool> IsRefusedAsync(FieldDefinition field, Caller caller)
    {
        using var scope = new ReadScope(api.Server, caller);
        await using var responses = engine.SubscribeAsync(new GraphQLRequest { Query = QueryOf(field), State = scope }).GetAsyncEnumerator();
        var first = responses.MoveNextAsync();
        // Who may subscribe waits for news; who may not has an answer at once.
        if (RootOf(field) == "subscription" && !first.IsCompleted)
        {
            api.Server.Events.Publish(new("none", Data.Import.ImportOutcome.Added, 0, 0, 0));
            api.Server.Decided.Publish(new() { Number = 1, Area = "UNITS", Operation = "DEFER", PayloadJson = "{}", Actor = "s", DecidedAt = default, Why = "x", VersionBefore = "a", VersionAfter = "b", BaseVersion = "a" });
            api.Server.Removed.Publish(new("none", 0));
            api.Server.Progress.Publish(new() { Number = 1, Total = 0, Done = 0, Changed = 0, ReachedId = 0 });
            Assert.True(await first);
            return false;
        }

        Assert.True(await first);
        var response = JsonNode.Parse(responses.Current.Utf8.Span)!;
        var codes = (response["errors"]?.AsArray() ?? []).Select(error => error!["extensions"]?["code"]?.GetValue<string>()).ToArray();
        // What else may be wrong with an example is an answer, but one that does not even fit the schema would prove nothing.
        Assert.DoesNotContain("GRAPHQL_VALIDATION_FAILED", codes);
        return codes.Contains("FORBIDDEN");
    }

    private static string RootOf(FieldDefinition field) => field.Coordinate.ToString()!.Split('.')[0].ToLowerInvariant();

    private static string QueryOf(FieldDefinition field)
    {
        var arguments = string.Join(", ", field.Arguments.Where(argument => argument.IsRequired).Select(argument => $"{argument.Name}: {Example(argument.Type)}"));
        return $"{RootOf(field)} {{ {field.Name}{(arguments.Length > 0 ? $"({arguments})" : "")}{(field.Type.Named.IsCompositeType ? " { __typename }" : "")} }}";
    }

    /// <summary>Some value of a type, as it stands in a document.</summary>
    private static string Example(GraphQLType type) => type.Nullable switch
    {
        ListType list => $"[{Example(list.OfType)}]",
        EnumType values => values.Values[0].Name,
        InputObjectType { IsOneOf: true } input => $"{{ {input.Fields[0].Name}: {Example(input.Fields[0].Type)} }}",
        InputObjectType input => $"{{ {string.Join(", ", input.Fields.Where(field => field.IsRequired).Select(field => $"{field.Name}: {Example(field.Type)}"))} }}",
        ScalarType { Name: "Int" or "Float" } => "1",
        ScalarType { Name: "Boolean" } => "true",
        ScalarType { Name: "LocalDate" } => "\"2024-01-01\"",
        _ => "\"x\"",
    };
}
