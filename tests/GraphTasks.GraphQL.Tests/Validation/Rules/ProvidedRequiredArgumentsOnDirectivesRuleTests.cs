using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class ProvidedRequiredArgumentsOnDirectivesRuleTests
{
    [Theory]
    [InlineData("type A @d(a: 1) @gone { b: Int } directive @d(a: Int!, b: Int! = 1) on OBJECT")]
    public void Passes(string document) => Assert.Empty(RuleTest.SdlErrors("ProvidedRequiredArgumentsOnDirectivesRule", document));

    [Theory]
    [InlineData("type A @d { b: Int } scalar S @specifiedBy directive @d(a: Int!) on OBJECT",
        "Argument \"@d(a:)\" of type \"Int!\" is required, but it was not provided. [1:8]",
        "Argument \"@specifiedBy(url:)\" of type \"String!\" is required, but it was not provided. [1:31]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("ProvidedRequiredArgumentsOnDirectivesRule", document));

    [Theory]
    [InlineData("extend type A @d", "directive @d(a: Int!) on OBJECT type A { a: Int }",
        "Argument \"@d(a:)\" of type \"Int!\" is required, but it was not provided. [1:15]")]
    public void Reports_in_extensions(string document, string schema, params string[] errors) =>
        Assert.Equal(errors, RuleTest.SdlErrors("ProvidedRequiredArgumentsOnDirectivesRule", document, schema));
}
