using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class KnownFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ unit { ...A ... on Unit { name } } } fragment A on Unit { name }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("KnownFragmentNamesRule", document));

    [Theory]
    [InlineData("{ unit { ...B ...C } } fragment A on Unit { ...D }",
        "Unknown fragment \"B\". [1:13]",
        "Unknown fragment \"C\". [1:18]",
        "Unknown fragment \"D\". [1:48]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("KnownFragmentNamesRule", document));
}
