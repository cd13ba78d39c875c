using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class DeferStreamDirectiveOnValidOperationsRuleTests
{
    [Theory]
    [InlineData("{ task { ... @defer { content } } }")]
    [InlineData("subscription ($on: Boolean!) { taskChanged { ... @defer(if: false) { content } steps @stream(if: $on) { id } } }")]
    [InlineData("subscription { taskChanged { ... @defer @skip(if: true) { content } steps @stream @include(if: false) { id } } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("DeferStreamDirectiveOnValidOperationsRule", document));

    [Theory]
    [InlineData("subscription { taskChanged { ... @defer { content } steps @stream(if: true) { id } } }",
        "Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`. [1:34]",
        "Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`. [1:59]")]
    [InlineData("subscription { taskChanged { ...A ...A } } fragment A on Task { ...B } fragment B on Task { steps @stream { id } ... @defer @skip(if: false) { id } ... @defer @include(if: true) { id } ... @defer(if: \"no\") { id } }",
        "Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`. [1:99, 1:65, 1:30]",
        "Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`. [1:118, 1:65, 1:30]",
        "Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`. [1:153, 1:65, 1:30]",
        "Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`. [1:190, 1:65, 1:30]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("DeferStreamDirectiveOnValidOperationsRule", document));
}
