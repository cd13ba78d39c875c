using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class NoUnusedFragmentsRuleTests
{
    [Theory]
    [InlineData("{ unit { ...A } } fragment A on Unit { ...B } fragment B on Unit { name }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("NoUnusedFragmentsRule", document));

    [Theory]
    [InlineData("{ unit { name } } fragment A on Unit { ...B } fragment B on Unit { ...A }",
        "Fragment \"A\" is never used. [1:19]",
        "Fragment \"B\" is never used. [1:47]")]
    [InlineData("{ unit { ...A } } fragment A on Unit { name } fragment C on Unit { name }",
        "Fragment \"C\" is never used. [1:47]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("NoUnusedFragmentsRule", document));
}
