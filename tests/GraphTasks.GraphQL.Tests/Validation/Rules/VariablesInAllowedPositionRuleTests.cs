using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class VariablesInAllowedPositionRuleTests
{
    [Theory]
    [InlineData("query ($a: Int!, $b: String!, $c: [Light!]) { tasks(first: $a, filter: {lights: $c}) { id } search(text: $b) { __typename } }")]
    [InlineData("query ($a: Int, $b: String = \"x\") { tasks(first: $a) { id } search(text: $b) { __typename } }")]
    [InlineData("query ($a: Gone) { search(text: $a) { __typename } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("VariablesInAllowedPositionRule", document));

    [Theory]
    [InlineData("query ($a: Int, $b: String, $c: [Light], $d: Light!) { share: tasks(filter: {lights: $c}) { share(of: $a) } search(text: $b) { __typename } other: tasks(filter: {lights: [$d]}) { id } }",
        "Variable \"$c\" of type \"[Light]\" used in position expecting type \"[Light!]\". [1:29, 1:86]",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". [1:8, 1:103]",
        "Variable \"$b\" of type \"String\" used in position expecting type \"String!\". [1:17, 1:122]")]
    [InlineData("query Q($b: String = null) { ...F } fragment F on Query { search(text: $b) { __typename } }",
        "Variable \"$b\" of type \"String\" used in position expecting type \"String!\". [1:9, 1:72]")]
    [InlineData("query ($n: String, $m: String!) { task(key: {number: $n}) { id } b: task(key: {number: $m}) { id } }",
        "Variable \"$n\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"TaskKey\". [1:8, 1:54]")]
    [InlineData("query ($a: Boolean) { task @skip(if: $a) { id } }",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". [1:8, 1:38]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("VariablesInAllowedPositionRule", document));
}
