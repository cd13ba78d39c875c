using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class PossibleTypeExtensionsRuleTests
{
    [Theory]
    [InlineData("type A { a: Int } extend type A { b: Int } scalar S extend scalar S @d")]
    public void Passes(string document) => Assert.Empty(RuleTest.SdlErrors("PossibleTypeExtensionsRule", document));

    [Theory]
    [InlineData("extend type A { b: Int } extend enum Aa { B } type Ab { a: Int }",
        "Cannot extend type \"A\" because it is not defined. Did you mean \"Ab\"? [1:13]",
        "Cannot extend type \"Aa\" because it is not defined. Did you mean \"Ab\"? [1:38]")]
    [InlineData("type A { a: Int } extend enum A { B } extend union A = A extend interface A { b: Int } extend input A { b: Int } extend scalar A @d scalar S extend type S @d",
        "Cannot extend non-enum type \"A\". [1:1, 1:19]",
        "Cannot extend non-union type \"A\". [1:1, 1:39]",
        "Cannot extend non-interface type \"A\". [1:1, 1:58]",
        "Cannot extend non-input object type \"A\". [1:1, 1:88]",
        "Cannot extend non-scalar type \"A\". [1:1, 1:114]",
        "Cannot extend non-object type \"S\". [1:133, 1:142]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("PossibleTypeExtensionsRule", document));

    [Theory]
    [InlineData("extend enum A { B } extend type B { c: Int }", "type A { a: Int } type Bb { a: Int }",
        "Cannot extend non-enum type \"A\". [1:1]",
        "Cannot extend type \"B\" because it is not defined. Did you mean \"A\" or \"Bb\"? [1:33]")]
    public void Reports_in_extensions(string document, string schema, params string[] errors) =>
        Assert.Equal(errors, RuleTest.SdlErrors("PossibleTypeExtensionsRule", document, schema));
}
