using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Validation;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

/// <summary>Fragments with variables can be read as an experiment, but nothing executes them.</summary>
public class FragmentArgumentsTests
{
    [Fact]
    public void Documents_with_them_are_not_valid()
    {
        var document = Parser.Parse("{ task { ...F(a: 1) } } fragment F($a: Int) on Task { content }", new ParseOptions { FragmentArguments = true });
        Assert.Equal(
            ["Fragment \"F\" has variables, which are experimental and not supported. (1:36)", "Unknown argument \"a\" on fragment \"F\". (1:15)"],
            DocumentValidator.Validate(RuleTest.Tasks, document).Select(error => error.ToString()).Order(StringComparer.Ordinal));
    }
}
