using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueOperationTypesRuleTests
{
    [Theory]
    [InlineData("schema { query: A mutation: B } extend schema { subscription: C }")]
    public void Passes(string document) => Assert.Empty(RuleTest.SdlErrors("UniqueOperationTypesRule", document));

    [Theory]
    [InlineData("schema { query: A query: B } extend schema { query: C }",
        "There can be only one query type in schema. [1:10, 1:19]",
        "There can be only one query type in schema. [1:10, 1:46]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("UniqueOperationTypesRule", document));

    [Theory]
    [InlineData("extend schema { query: B mutation: C }", "schema { query: A } type A { a: Int }",
        "Type for query already defined in the schema. It cannot be redefined. [1:17]")]
    public void Reports_in_extensions(string document, string schema, params string[] errors) =>
        Assert.Equal(errors, RuleTest.SdlErrors("UniqueOperationTypesRule", document, schema));
}
