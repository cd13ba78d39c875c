using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueVariableNamesRuleTests
{
    [Theory]
    [InlineData("query A($a: Int, $b: Int) { __typename } query B($a: Int) { __typename }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("UniqueVariableNamesRule", document));

    [Theory]
    [InlineData("query A($a: Int, $b: Int, $a: ID, $b: Int, $a: Int) { __typename }",
        "There can be only one variable named \"$a\". [1:10, 1:28, 1:45]",
        "There can be only one variable named \"$b\". [1:19, 1:36]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("UniqueVariableNamesRule", document));
}
