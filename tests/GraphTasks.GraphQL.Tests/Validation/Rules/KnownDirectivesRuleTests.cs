using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class KnownDirectivesRuleTests
{
    [Theory]
    [InlineData("query @onQuery { task @skip(if: true) @onField(note: \"a\") { ...F @include(if: true) } } fragment F on Task { content }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("KnownDirectivesRule", document));

    [Theory]
    [InlineData("query @onField { task @onQuery @gone { ... @deprecated { content } ...F @onField } } fragment F on Task @skip { content }",
        "Directive \"@onField\" may not be used on QUERY. [1:7]",
        "Directive \"@onQuery\" may not be used on FIELD. [1:23]",
        "Unknown directive \"@gone\". [1:32]",
        "Directive \"@deprecated\" may not be used on INLINE_FRAGMENT. [1:44]",
        "Directive \"@onField\" may not be used on FRAGMENT_SPREAD. [1:73]",
        "Directive \"@skip\" may not be used on FRAGMENT_DEFINITION. [1:105]")]
    [InlineData("query ($a: Int @onField) { __typename }",
        "Directive \"@onField\" may not be used on VARIABLE_DEFINITION. [1:16]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("KnownDirectivesRule", document));

    [Theory]
    [InlineData("type A @d { a: Int @deprecated } directive @d on OBJECT scalar S @specifiedBy(url: \"a\") input I @oneOf { a: Int }")]
    public void Passes_in_type_systems(string document) => Assert.Empty(RuleTest.SdlErrors("KnownDirectivesRule", document));

    [Theory]
    [InlineData("type A @deprecated { a: Int @d } enum E @oneOf { V @skip } scalar S @gone input I @specifiedBy { a: Int @oneOf } interface J @d { b(c: Int @d): Int } union U @d schema @d { query: A } directive @d(a: Int @specifiedBy) on OBJECT",
        "Directive \"@deprecated\" may not be used on OBJECT. [1:8]",
        "Directive \"@d\" may not be used on FIELD_DEFINITION. [1:29]",
        "Directive \"@oneOf\" may not be used on ENUM. [1:41]",
        "Directive \"@skip\" may not be used on ENUM_VALUE. [1:52]",
        "Unknown directive \"@gone\". [1:69]",
        "Directive \"@specifiedBy\" may not be used on INPUT_OBJECT. [1:83]",
        "Directive \"@oneOf\" may not be used on INPUT_FIELD_DEFINITION. [1:105]",
        "Directive \"@d\" may not be used on INTERFACE. [1:126]",
        "Directive \"@d\" may not be used on ARGUMENT_DEFINITION. [1:140]",
        "Directive \"@d\" may not be used on UNION. [1:159]",
        "Directive \"@d\" may not be used on SCHEMA. [1:169]",
        "Directive \"@specifiedBy\" may not be used on ARGUMENT_DEFINITION. [1:205]")]
    public void Reports_in_type_systems(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("KnownDirectivesRule", document));

    [Theory]
    [InlineData("extend type A @d @e", "directive @d on OBJECT type A { a: Int }",
        "Unknown directive \"@e\". [1:18]")]
    public void Reports_in_extensions(string document, string schema, params string[] errors) =>
        Assert.Equal(errors, RuleTest.SdlErrors("KnownDirectivesRule", document, schema));
}
