using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueTypeNamesRuleTests
{
    [Theory]
    [InlineData("type A { a: Int } enum B { C } extend type A { b: Int }")]
    public void Passes(string document) => Assert.Empty(RuleTest.SdlErrors("UniqueTypeNamesRule", document));

    [Theory]
    [InlineData("type A { a: Int } enum A { B } scalar A",
        "There can be only one type named \"A\". [1:6, 1:24]",
        "There can be only one type named \"A\". [1:6, 1:39]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("UniqueTypeNamesRule", document));

    [Theory]
    [InlineData("type A { b: Int } type B { a: Int }", "type A { a: Int }",
        "Type \"A\" already exists in the schema. It cannot also be defined in this type definition. [1:6]")]
    public void Reports_in_extensions(string document, string schema, params string[] errors) =>
        Assert.Equal(errors, RuleTest.SdlErrors("UniqueTypeNamesRule", document, schema));
}
