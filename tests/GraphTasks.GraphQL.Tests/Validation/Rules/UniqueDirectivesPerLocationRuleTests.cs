using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueDirectivesPerLocationRuleTests
{
    [Theory]
    [InlineData("{ task @onField(note: \"a\") { content @onField(note: \"b\") } unit @many @many { name } }")]
    [InlineData("{ unit @gone @gone { name } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("UniqueDirectivesPerLocationRule", document));

    [Theory]
    [InlineData("{ task @skip(if: true) @skip(if: false) @include(if: true) @skip(if: true) { content } }",
        "The directive \"@skip\" can only be used once at this location. [1:8, 1:24]",
        "The directive \"@skip\" can only be used once at this location. [1:8, 1:60]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("UniqueDirectivesPerLocationRule", document));

    [Theory]
    [InlineData("type A @d { a: Int @d } type B @d { a: Int } directive @d on OBJECT | FIELD_DEFINITION")]
    [InlineData("type A @d @d { a: Int } directive @d repeatable on OBJECT")]
    public void Passes_in_type_systems(string document) => Assert.Empty(RuleTest.SdlErrors("UniqueDirectivesPerLocationRule", document));

    [Theory]
    [InlineData("type A @d @d { a: Int @d @d } extend type A @d extend schema @d @d directive @d on OBJECT | FIELD_DEFINITION | SCHEMA",
        "The directive \"@d\" can only be used once at this location. [1:8, 1:11]",
        "The directive \"@d\" can only be used once at this location. [1:23, 1:26]",
        "The directive \"@d\" can only be used once at this location. [1:8, 1:45]",
        "The directive \"@d\" can only be used once at this location. [1:62, 1:65]")]
    public void Reports_in_type_systems(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("UniqueDirectivesPerLocationRule", document));
}
