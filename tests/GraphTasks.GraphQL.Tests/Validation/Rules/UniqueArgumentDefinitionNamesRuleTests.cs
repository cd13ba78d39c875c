using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueArgumentDefinitionNamesRuleTests
{
    [Theory]
    [InlineData("type A { a(b: Int): Int c(b: Int): Int } directive @d(a: Int) on FIELD")]
    public void Passes(string document) => Assert.Empty(RuleTest.SdlErrors("UniqueArgumentDefinitionNamesRule", document));

    [Theory]
    [InlineData("type A { a(b: Int, b: Int): Int } interface I { a(c: Int, c: Int, d: Int, d: Int): Int } directive @d(a: Int, a: Int) on FIELD",
        "Argument \"A.a(b:)\" can only be defined once. [1:12, 1:20]",
        "Argument \"I.a(c:)\" can only be defined once. [1:51, 1:59]",
        "Argument \"I.a(d:)\" can only be defined once. [1:67, 1:75]",
        "Argument \"@d(a:)\" can only be defined once. [1:103, 1:111]")]
    [InlineData("extend type A { a(b: Int, b: Int): Int }",
        "Argument \"A.a(b:)\" can only be defined once. [1:19, 1:27]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("UniqueArgumentDefinitionNamesRule", document));
}
