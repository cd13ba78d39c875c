using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class VariablesAreInputTypesRuleTests
{
    [Theory]
    [InlineData("query ($a: Int, $b: [TaskFilter!]!, $c: Light, $d: Unknown) { __typename }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("VariablesAreInputTypesRule", document));

    [Theory]
    [InlineData("query ($a: Task, $b: [[Hit!]!]!, $c: Node) { __typename }",
        "Variable \"$a\" cannot be non-input type \"Task\". [1:12]",
        "Variable \"$b\" cannot be non-input type \"[[Hit!]!]!\". [1:22]",
        "Variable \"$c\" cannot be non-input type \"Node\". [1:38]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("VariablesAreInputTypesRule", document));
}
