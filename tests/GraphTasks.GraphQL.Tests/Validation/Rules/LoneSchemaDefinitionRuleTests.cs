using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class LoneSchemaDefinitionRuleTests
{
    [Theory]
    [InlineData("type Query { a: Int }")]
    [InlineData("schema { query: A } type A { a: Int }")]
    public void Passes(string document) => Assert.Empty(RuleTest.SdlErrors("LoneSchemaDefinitionRule", document));

    [Theory]
    [InlineData("extend schema { mutation: A }", "type Query { a: Int }")]
    public void Passes_in_extensions(string document, string schema) =>
        Assert.Empty(RuleTest.SdlErrors("LoneSchemaDefinitionRule", document, schema));

    [Theory]
    [InlineData("schema { query: A } schema { query: B } schema { query: C }",
        "Must provide only one schema definition. [1:21]",
        "Must provide only one schema definition. [1:41]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("LoneSchemaDefinitionRule", document));

    [Theory]
    [InlineData("schema { query: A }", "type Query { a: Int }",
        "Cannot define a new schema within a schema extension. [1:1]")]
    public void Reports_in_extensions(string document, string schema, params string[] errors) =>
        Assert.Equal(errors, RuleTest.SdlErrors("LoneSchemaDefinitionRule", document, schema));
}
