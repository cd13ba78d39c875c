using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class LoneAnonymousOperationRuleTests
{
    [Theory]
    [InlineData("{ unit { name } }")]
    [InlineData("query A { unit { name } } query B { unit { name } }")]
    [InlineData("{ unit { name } } fragment F on Unit { name }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("LoneAnonymousOperationRule", document));

    [Theory]
    [InlineData("{ unit { name } } { unit { name } }",
        "This anonymous operation must be the only defined operation. [1:1]",
        "This anonymous operation must be the only defined operation. [1:19]")]
    [InlineData("query A { unit { name } } { unit { name } }",
        "This anonymous operation must be the only defined operation. [1:27]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("LoneAnonymousOperationRule", document));
}
