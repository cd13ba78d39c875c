using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ unit { ...A ...B } } fragment A on Unit { name } fragment B on Unit { name }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("UniqueFragmentNamesRule", document));

    [Theory]
    [InlineData("fragment A on Unit { name } fragment A on Task { content } fragment A on Node { id }",
        "There can be only one fragment named \"A\". [1:10, 1:38]",
        "There can be only one fragment named \"A\". [1:10, 1:69]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("UniqueFragmentNamesRule", document));
}
