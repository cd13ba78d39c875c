using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Server.Tests;

public partial class ReadmeTests(SampleApi api) : IClassFixture<SampleApi>
{
    [Fact]
    public async Task The_query_of_the_readme_has_the_answer_of_the_readme()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathTo("README.md"));
        var example = Example().Match(readme);
        Assert.True(example.Success, "README.md has no query followed by its answer.");
        Assert.Equal(JsonNode.Parse(example.Groups["answer"].Value)!.ToJsonString(), JsonNode.Parse(await api.AskAsync(example.Groups["query"].Value))!.ToJsonString());
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\\s*```json\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
