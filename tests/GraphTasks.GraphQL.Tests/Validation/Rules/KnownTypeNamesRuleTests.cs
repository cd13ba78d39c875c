using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class KnownTypeNamesRuleTests
{
    [Theory]
    [InlineData("query ($a: ID, $b: [TaskFilter!]!) { task { ... on Node { id } } } fragment F on Unit { name }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("KnownTypeNamesRule", document));

    [Theory]
    [InlineData("query ($a: Taks) { task { ... on Nod { id } } } fragment F on Untit { name }",
        "Unknown type \"Taks\". Did you mean \"Task\"? [1:12]",
        "Unknown type \"Nod\". Did you mean \"Node\" or \"ID\"? [1:34]",
        "Unknown type \"Untit\". Did you mean \"Unit\", \"Hit\", or \"Int\"? [1:63]")]
    [InlineData("query ($a: [Quarter!]) { __typename }",
        "Unknown type \"Quarter\". [1:13]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("KnownTypeNamesRule", document));

    [Theory]
    [InlineData("type A implements I { a(b: In): [B!]! } interface I { a: String } input In { a: ID } union B = A schema { query: A }")]
    public void Passes_in_type_systems(string document) => Assert.Empty(RuleTest.SdlErrors("KnownTypeNamesRule", document));

    [Theory]
    [InlineData("type A implements J { a(b: Inn): [C!]! } union B = A | Aa schema { query: Q } input In { a: Sting }",
        "Unknown type \"J\". Did you mean \"A\" or \"B\"? [1:19]",
        "Unknown type \"Inn\". Did you mean \"In\", \"Int\", or \"ID\"? [1:28]",
        "Unknown type \"C\". Did you mean \"A\" or \"B\"? [1:35]",
        "Unknown type \"Aa\". Did you mean \"A\"? [1:56]",
        "Unknown type \"Q\". Did you mean \"A\" or \"B\"? [1:75]",
        "Unknown type \"Sting\". Did you mean \"String\", \"In\", or \"Int\"? [1:93]")]
    public void Reports_in_type_systems(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("KnownTypeNamesRule", document));

    [Theory]
    [InlineData("extend type A { b: B c: C } type D { a: A }", "type A { a: Int } type B { a: Int }",
        "Unknown type \"C\". Did you mean \"A\", \"B\", or \"D\"? [1:25]")]
    public void Reports_in_extensions(string document, string schema, params string[] errors) =>
        Assert.Equal(errors, RuleTest.SdlErrors("KnownTypeNamesRule", document, schema));
}
