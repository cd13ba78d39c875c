using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueArgumentNamesRuleTests
{
    [Theory]
    [InlineData("{ tasks(first: 1, filter: {}) { id } task(id: 1) @skip(if: true) { id } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("UniqueArgumentNamesRule", document));

    [Theory]
    [InlineData("{ tasks(first: 1, first: 2, first: 3) { id @skip(if: true, if: false) } }",
        "There can be only one argument named \"first\". [1:9, 1:19, 1:29]",
        "There can be only one argument named \"if\". [1:50, 1:60]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("UniqueArgumentNamesRule", document));

    [Theory]
    [InlineData("type A @d(a: 1, b: 2) { c: Int }")]
    public void Passes_in_type_systems(string document) => Assert.Empty(RuleTest.SdlErrors("UniqueArgumentNamesRule", document));

    [Theory]
    [InlineData("type A @d(a: 1, a: 2) { c: Int }",
        "There can be only one argument named \"a\". [1:11, 1:17]")]
    public void Reports_in_type_systems(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("UniqueArgumentNamesRule", document));
}
