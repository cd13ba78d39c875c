using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueDirectiveNamesRuleTests
{
    [Theory]
    [InlineData("directive @a on FIELD directive @b on FIELD")]
    [InlineData("directive @skip on FIELD")]
    public void Passes(string document) => Assert.Empty(RuleTest.SdlErrors("UniqueDirectiveNamesRule", document));

    [Theory]
    [InlineData("directive @a on FIELD directive @a on QUERY",
        "There can be only one directive named \"@a\". [1:12, 1:34]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("UniqueDirectiveNamesRule", document));

    [Theory]
    [InlineData("directive @a on FIELD directive @skip on FIELD", "directive @a on FIELD type Query { a: Int }",
        "Directive \"@a\" already exists in the schema. It cannot be redefined. [1:12]",
        "Directive \"@skip\" already exists in the schema. It cannot be redefined. [1:34]")]
    public void Reports_in_extensions(string document, string schema, params string[] errors) =>
        Assert.Equal(errors, RuleTest.SdlErrors("UniqueDirectiveNamesRule", document, schema));
}
