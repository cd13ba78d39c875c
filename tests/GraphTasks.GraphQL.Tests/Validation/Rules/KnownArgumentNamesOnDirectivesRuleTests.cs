using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class KnownArgumentNamesOnDirectivesRuleTests
{
    [Theory]
    [InlineData("type A @d(a: 1) { b: Int @deprecated(reason: \"c\") } directive @d(a: Int) on OBJECT")]
    public void Passes(string document) => Assert.Empty(RuleTest.SdlErrors("KnownArgumentNamesOnDirectivesRule", document));

    [Theory]
    [InlineData("type A @d(b: 1, aa: 2) @gone(c: 1) { b: Int @deprecated(reson: \"c\") } directive @d(a: Int) on OBJECT",
        "Unknown argument \"b\" on directive \"@d\". Did you mean \"a\"? [1:11]",
        "Unknown argument \"aa\" on directive \"@d\". Did you mean \"a\"? [1:17]",
        "Unknown argument \"reson\" on directive \"@deprecated\". Did you mean \"reason\"? [1:57]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("KnownArgumentNamesOnDirectivesRule", document));

    [Theory]
    [InlineData("extend type A @d(b: 1)", "directive @d(a: Int) on OBJECT type A { a: Int }",
        "Unknown argument \"b\" on directive \"@d\". Did you mean \"a\"? [1:18]")]
    public void Reports_in_extensions(string document, string schema, params string[] errors) =>
        Assert.Equal(errors, RuleTest.SdlErrors("KnownArgumentNamesOnDirectivesRule", document, schema));
}
