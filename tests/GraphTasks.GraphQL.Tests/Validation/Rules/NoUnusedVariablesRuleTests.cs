using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class NoUnusedVariablesRuleTests
{
    [Theory]
    [InlineData("query ($id: ID) { task(id: $id) { content } }")]
    [InlineData("query A($y: Boolean!) { task { ...F } } fragment F on Task { lead @include(if: $y) { name } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("NoUnusedVariablesRule", document));

    [Theory]
    [InlineData("query ($id: ID, $b: Int) { task(id: $id) { content } }",
        "Variable \"$b\" is never used. [1:17]")]
    [InlineData("query A($a: Int, $b: Int) { tasks(filter: {year: $a}) { id } } query B($a: Int) { __typename }",
        "Variable \"$b\" is never used in operation \"A\". [1:18]",
        "Variable \"$a\" is never used in operation \"B\". [1:72]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("NoUnusedVariablesRule", document));
}
