using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueInputFieldNamesRuleTests
{
    [Theory]
    [InlineData("{ tasks(filter: {year: 1, nested: {year: 2}}) { id } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("UniqueInputFieldNamesRule", document));

    [Theory]
    [InlineData("{ tasks(filter: {year: 1, year: 2, year: 3, nested: {text: \"a\", text: \"b\"}}) { id } }",
        "There can be only one input field named \"year\". [1:18, 1:27]",
        "There can be only one input field named \"year\". [1:18, 1:36]",
        "There can be only one input field named \"text\". [1:54, 1:65]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("UniqueInputFieldNamesRule", document));

    [Theory]
    [InlineData("type A @d(a: {b: 1}) { c: Int }")]
    public void Passes_in_type_systems(string document) => Assert.Empty(RuleTest.SdlErrors("UniqueInputFieldNamesRule", document));

    [Theory]
    [InlineData("type A @d(a: {b: 1, b: 2}) { c(d: I = {e: 1, e: 2}): Int }",
        "There can be only one input field named \"b\". [1:15, 1:21]",
        "There can be only one input field named \"e\". [1:40, 1:46]")]
    public void Reports_in_type_systems(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("UniqueInputFieldNamesRule", document));
}
