using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueOperationNamesRuleTests
{
    [Theory]
    [InlineData("query A { task { content } } query B { task { content } }")]
    [InlineData("{ task { content } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("UniqueOperationNamesRule", document));

    [Theory]
    [InlineData("query A { task { content } } mutation A { close(id: 1) { content } }",
        "There can be only one operation named \"A\". [1:7, 1:39]")]
    [InlineData("query A { unit { name } } query A { unit { name } } subscription A { taskChanged { content } }",
        "There can be only one operation named \"A\". [1:7, 1:33]",
        "There can be only one operation named \"A\". [1:7, 1:66]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("UniqueOperationNamesRule", document));
}
