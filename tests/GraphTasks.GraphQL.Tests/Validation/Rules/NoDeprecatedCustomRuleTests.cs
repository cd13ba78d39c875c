using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class NoDeprecatedCustomRuleTests
{
    [Theory]
    [InlineData("{ task { content } tasks(filter: {year: 1}) { id } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("NoDeprecatedCustomRule", document));

    [Theory]
    [InlineData("{ task { oldContent } unit(old: 1) { name } tasks(filter: {month: 2, lights: [GREY]}) { id @onField(old: \"a\") } }",
        "The field Task.oldContent is deprecated. Ask content. [1:10]",
        "The argument \"Query.unit(old:)\" is deprecated. Ask task. [1:28]",
        "The input field TaskFilter.month is deprecated. Use year. [1:60]",
        "The enum value \"Light.GREY\" is deprecated. Not known. [1:79]",
        "The argument \"@onField(old:)\" is deprecated. Say note. [1:101]")]
    [InlineData("query ($l: Light = GREY) { __typename }",
        "The enum value \"Light.GREY\" is deprecated. Not known. [1:20]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("NoDeprecatedCustomRule", document));
}
