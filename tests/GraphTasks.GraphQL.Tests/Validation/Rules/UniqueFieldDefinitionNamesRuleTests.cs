using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueFieldDefinitionNamesRuleTests
{
    [Theory]
    [InlineData("type A { a: Int } type B { a: Int } extend type A { b: Int }")]
    public void Passes(string document) => Assert.Empty(RuleTest.SdlErrors("UniqueFieldDefinitionNamesRule", document));

    [Theory]
    [InlineData("type A { a: Int b: Int a: Int } input B { c: Int c: Int } interface I { d: Int } extend interface I { d: Int }",
        "Field \"A.a\" can only be defined once. [1:10, 1:24]",
        "Field \"B.c\" can only be defined once. [1:43, 1:50]",
        "Field \"I.d\" can only be defined once. [1:73, 1:103]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("UniqueFieldDefinitionNamesRule", document));

    [Theory]
    [InlineData("extend type A { a: Int } extend type A { a: Int } extend input B { c: Int }", "type A { a: Int } input B { c: Int }",
        "Field \"A.a\" already exists in the schema. It cannot also be defined in this type extension. [1:17]",
        "Field \"A.a\" already exists in the schema. It cannot also be defined in this type extension. [1:42]",
        "Field \"B.c\" already exists in the schema. It cannot also be defined in this type extension. [1:68]")]
    public void Reports_in_extensions(string document, string schema, params string[] errors) =>
        Assert.Equal(errors, RuleTest.SdlErrors("UniqueFieldDefinitionNamesRule", document, schema));
}
