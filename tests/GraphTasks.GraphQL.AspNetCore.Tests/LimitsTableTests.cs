using System.Globalization;
using System.Reflection;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Execution.Cost;
using GraphTasks.GraphQL.Validation;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public class LimitsTableTests
{
    private static readonly object[] Defaults = [new GraphQLEndpointOptions(), new GraphQLEngineOptions(), new GraphQLEngineOptions().Parsing, new ValidationOptions(), new CostOptions()];

    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "src", "GraphTasks.GraphQL", "README.md"));

    private static IEnumerable<(string Name, string Value)> Limits() =>
        from options in Defaults
        from property in options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.Name.StartsWith("Max", StringComparison.Ordinal) || property.Name is "Timeout" or "CachedDocuments" or "AutomaticDocuments"
        select ($"{options.GetType().Name}.{property.Name}", property.GetValue(options) is TimeSpan time
            ? $"{time.TotalSeconds:0} s"
            : string.Create(CultureInfo.InvariantCulture, $"{property.GetValue(options):#,0}"));

    [Fact]
    public void Every_limit_stands_in_the_readme_with_its_default()
    {
        foreach (var (name, value) in Limits())
            Assert.True(Text.Contains($"| `{name}` | {value} |", StringComparison.Ordinal) || Text.Contains($"`{name}` {value}", StringComparison.Ordinal), $"{name} {value}");
    }
}
