using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class PossibleFragmentSpreadsRuleTests
{
    [Theory]
    [InlineData("{ node { ... on Task { content } ...N } search(text: \"a\") { ... on Named { name } } task { ... on Node { id } } } fragment N on Node { id }")]
    [InlineData("fragment F on Hit { ...N } fragment N on Sized { size }")]
    [InlineData("{ task { ... on Light { a } ... on Gone { b } } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("PossibleFragmentSpreadsRule", document));

    [Theory]
    [InlineData("{ task { ... on Unit { name } ...U ...G } } fragment U on Unit { name }",
        "Fragment cannot be spread here as objects of type \"Task\" can never be of type \"Unit\". [1:10]",
        "Fragment \"U\" cannot be spread here as objects of type \"Task\" can never be of type \"Unit\". [1:31]")]
    [InlineData("{ search(text: \"a\") { ... on Report { light } } } fragment F on Named { ... on Task { content } }",
        "Fragment cannot be spread here as objects of type \"Hit\" can never be of type \"Report\". [1:23]",
        "Fragment cannot be spread here as objects of type \"Named\" can never be of type \"Task\". [1:73]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("PossibleFragmentSpreadsRule", document));
}
