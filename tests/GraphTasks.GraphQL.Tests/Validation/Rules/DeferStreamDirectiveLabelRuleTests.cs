using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class DeferStreamDirectiveLabelRuleTests
{
    [Theory]
    [InlineData("{ task { ... @defer { id } ... @defer(label: \"a\") { id } steps @stream(label: \"b\") { id } steps @stream(label: null) { id } } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("DeferStreamDirectiveLabelRule", document));

    [Theory]
    [InlineData("query ($l: String) { task { ... @defer(label: $l) { id } steps @stream(label: 1) { id } } }",
        "Argument \"@defer(label:)\" must be a static string. [1:33]",
        "Argument \"@stream(label:)\" must be a static string. [1:64]")]
    [InlineData("{ task { ... @defer(label: \"a\") { id } steps @stream(label: \"a\") { id } } }",
        "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages. [1:14, 1:46]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("DeferStreamDirectiveLabelRule", document));
}
