using System.Text.Json.Nodes;
using GraphTasks.GraphQL.TypeSystem;
using Xunit;

namespace GraphTasks.Server.Tests;

/// <summary>Only the columns that a selection needs are read: none may be missing.</summary>
public class TaskColumnsTests
{
    private static readonly GraphQLSchema Schema = PublicSchema.Build();

    [Theory]
    [InlineData("tasks(first: 100) { nodes { FIELDS } }", "/tasks/nodes")]
    [InlineData("tasks(first: 100, orderBy: { field: DEADLINE }) { edges { node { FIELDS } } }", "/tasks/edges")]
    [InlineData("searchTasks(text: \"市\", first: 50) { edges { node { FIELDS } highlights { line } } }", "/searchTasks/edges")]
    [InlineData("searchTasks(text: \"市\", first: 50) { nodes { FIELDS } }", "/searchTasks/nodes")]
    public async Task Every_field_of_a_task_tells_the_same_alone_as_among_all(string query, string path)
    {
        using var api = new SampleApi();
        var fields = ((ObjectType)Schema.FindType("Task")!).Fields.Where(field => field.Arguments.All(argument => !argument.IsRequired))
            .ToDictionary(field => field.Name, field => $"{field.Name}{LeavesOf(field)}");
        Assert.True(fields.Count > 20);
        var all = await ListAsync(string.Join(' ', fields.Values));
        Assert.NotEmpty(all);
        foreach (var (name, selection) in fields)
        {
            var alone = await ListAsync(selection);
            Assert.Equal(all.Select(task => task![name]?.ToJsonString()), alone.Select(task => task![name]?.ToJsonString()));
        }

        async Task<JsonNode?[]> ListAsync(string selection)
        {
            JsonNode? at = await api.DataAsync($"{{ {query.Replace("FIELDS", selection, StringComparison.Ordinal)} }}");
            foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
                at = at![name];
            return [.. at!.AsArray().Select(item => item!["node"] ?? item)];
        }
    }

    private static string LeavesOf(FieldDefinition field) => field.Type.Named is ObjectType type
        ? $" {{ {string.Join(' ', type.Fields.Where(inner => inner.Type.Named is ScalarType or EnumType && inner.Arguments.Count == 0).Select(inner => inner.Name))} }}"
        : "";
}
