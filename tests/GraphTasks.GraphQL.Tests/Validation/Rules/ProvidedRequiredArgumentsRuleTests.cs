using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class ProvidedRequiredArgumentsRuleTests
{
    [Theory]
    [InlineData("{ search(text: \"a\") { __typename } tasks { id } task @onField(note: \"a\") { id @skip(if: true) } unknown }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("ProvidedRequiredArgumentsRule", document));

    [Theory]
    [InlineData("{ search { __typename } task @onField { id @skip } }",
        "Argument \"Query.search(text:)\" of type \"String!\" is required, but it was not provided. [1:3]",
        "Argument \"@onField(note:)\" of type \"String!\" is required, but it was not provided. [1:30]",
        "Argument \"@skip(if:)\" of type \"Boolean!\" is required, but it was not provided. [1:44]")]
    [InlineData("{ search(txt: \"a\") { __typename } }",
        "Argument \"Query.search(text:)\" of type \"String!\" is required, but it was not provided. [1:3]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("ProvidedRequiredArgumentsRule", document));
}
