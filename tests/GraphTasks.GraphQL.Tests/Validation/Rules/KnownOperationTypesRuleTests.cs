using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class KnownOperationTypesRuleTests
{
    [Theory]
    [InlineData("{ task { content } }")]
    [InlineData("mutation { close(id: 1) { content } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("KnownOperationTypesRule", document));

    [Theory]
    [InlineData("subscription { taskChanged { content } }",
        "The subscription operation is not supported by the schema. [1:1]")]
    [InlineData("mutation M { a } query Q { a }",
        "The mutation operation is not supported by the schema. [1:1]")]
    public void Reports_operations_that_the_schema_lacks(string document, params string[] errors) =>
        Assert.Equal(errors, RuleTest.Errors("KnownOperationTypesRule", document, "type Query { a: Int }"));
}
