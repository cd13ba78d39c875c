using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class NoUndefinedVariablesRuleTests
{
    [Theory]
    [InlineData("query ($id: ID) { task(id: $id) { ...F } } fragment F on Task { lead @include(if: true) { name } }")]
    [InlineData("query A($id: ID, $y: Boolean!) { task(id: $id) { ...F } } fragment F on Task { lead @include(if: $y) { name } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("NoUndefinedVariablesRule", document));

    [Theory]
    [InlineData("{ task(id: $id) { content } }",
        "Variable \"$id\" is not defined. [1:12, 1:1]")]
    [InlineData("query A($id: ID) { task(id: $id) { ...F } } query B($y: Boolean!) { task(id: $id) { ...F } } fragment F on Task { lead @include(if: $y) { name @skip(if: $y) } }",
        "Variable \"$y\" is not defined by operation \"A\". [1:133, 1:1]",
        "Variable \"$y\" is not defined by operation \"A\". [1:154, 1:1]",
        "Variable \"$id\" is not defined by operation \"B\". [1:78, 1:45]")]
    [InlineData("{ tasks(filter: {year: $y, lights: [$l, GREEN]}) { id } }",
        "Variable \"$y\" is not defined. [1:24, 1:1]",
        "Variable \"$l\" is not defined. [1:37, 1:1]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("NoUndefinedVariablesRule", document));
}
