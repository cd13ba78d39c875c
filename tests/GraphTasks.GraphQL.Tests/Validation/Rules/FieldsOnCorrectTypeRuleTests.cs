using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class FieldsOnCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ task { content __typename } hits: search(text: \"a\") { __typename } __schema { description } __type(name: \"A\") { name } }")]
    [InlineData("{ node { id ... on Task { content } } unit { name } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("FieldsOnCorrectTypeRule", document));

    [Theory]
    [InlineData("{ task { contnet units { name } } }",
        "Cannot query field \"contnet\" on type \"Task\". Did you mean \"content\"? [1:10]",
        "Cannot query field \"units\" on type \"Task\". [1:18]")]
    [InlineData("{ node { content } }",
        "Cannot query field \"content\" on type \"Node\". Did you mean to use an inline fragment on \"Task\"? [1:10]")]
    [InlineData("{ search(text: \"a\") { name } }",
        "Cannot query field \"name\" on type \"Hit\". Did you mean to use an inline fragment on \"Named\" or \"Unit\"? [1:23]")]
    [InlineData("{ task { lead { nam { x } } } }",
        "Cannot query field \"nam\" on type \"Unit\". Did you mean \"name\"? [1:17]")]
    [InlineData("{ task { __schema { description } } }",
        "Cannot query field \"__schema\" on type \"Task\". [1:10]")]
    [InlineData("{ task { ... on Node { content } ... on Gone { b } } }",
        "Cannot query field \"content\" on type \"Node\". Did you mean to use an inline fragment on \"Task\"? [1:24]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("FieldsOnCorrectTypeRule", document));
}
