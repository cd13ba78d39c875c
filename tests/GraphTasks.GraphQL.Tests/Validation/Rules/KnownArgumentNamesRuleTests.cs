using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class KnownArgumentNamesRuleTests
{
    [Theory]
    [InlineData("{ task(id: 1) @onField(note: \"a\") { content @skip(if: true) } unknown(a: 1) @gone(b: 1) }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("KnownArgumentNamesRule", document));

    [Theory]
    [InlineData("{ task(i: 1, ids: 2) @onField(nte: \"a\") { content @skip(unless: true) } }",
        "Unknown argument \"i\" on field \"Query.task\". Did you mean \"id\"? [1:8]",
        "Unknown argument \"ids\" on field \"Query.task\". Did you mean \"id\"? [1:14]",
        "Unknown argument \"nte\" on directive \"@onField\". Did you mean \"note\"? [1:31]",
        "Unknown argument \"unless\" on directive \"@skip\". [1:57]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("KnownArgumentNamesRule", document));
}
