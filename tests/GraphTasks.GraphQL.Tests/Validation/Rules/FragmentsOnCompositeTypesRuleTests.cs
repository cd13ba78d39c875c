using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class FragmentsOnCompositeTypesRuleTests
{
    [Theory]
    [InlineData("fragment F on Task { content } fragment G on Node { id } fragment H on Hit { ... on Unit { name } }")]
    [InlineData("{ task { ... { content } ... on Unknown { a } } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("FragmentsOnCompositeTypesRule", document));

    [Theory]
    [InlineData("fragment F on Light { a } fragment G on TaskFilter { year } fragment H on String { length }",
        "Fragment \"F\" cannot condition on non composite type \"Light\". [1:15]",
        "Fragment \"G\" cannot condition on non composite type \"TaskFilter\". [1:41]",
        "Fragment \"H\" cannot condition on non composite type \"String\". [1:75]")]
    [InlineData("{ task { ... on Light { a } } }",
        "Fragment cannot condition on non composite type \"Light\". [1:17]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("FragmentsOnCompositeTypesRule", document));
}
