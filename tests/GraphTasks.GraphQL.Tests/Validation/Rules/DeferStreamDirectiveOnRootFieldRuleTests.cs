using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class DeferStreamDirectiveOnRootFieldRuleTests
{
    [Theory]
    [InlineData("{ ... @defer { task { content } } tasks @stream { id } }")]
    [InlineData("mutation { close(id: 1) { ... @defer { content } } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("DeferStreamDirectiveOnRootFieldRule", document));

    [Theory]
    [InlineData("mutation { ... @defer { close(id: 1) { content } } ...M @defer closeAll @stream { id } } fragment M on Mutation { close(id: 1) { content } }",
        "Defer directive cannot be used on root mutation type \"Mutation\". [1:16]",
        "Defer directive cannot be used on root mutation type \"Mutation\". [1:57]",
        "Stream directive cannot be used on root mutation type \"Mutation\". [1:73]")]
    [InlineData("subscription { ...S } fragment S on Subscription { taskChanged @stream { content } }",
        "Stream directive cannot be used on root subscription type \"Subscription\". [1:64]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("DeferStreamDirectiveOnRootFieldRule", document));
}
