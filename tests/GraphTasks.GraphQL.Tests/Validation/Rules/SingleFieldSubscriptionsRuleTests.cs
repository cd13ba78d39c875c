using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class SingleFieldSubscriptionsRuleTests
{
    [Theory]
    [InlineData("subscription { taskChanged { content } }")]
    [InlineData("subscription S { ...F } fragment F on Subscription { taskChanged { content } }")]
    [InlineData("subscription { ...on Unit { name } taskChanged { content } }")]
    [InlineData("subscription { taskChanged { content } taskChanged { id } }")]
    [InlineData("{ task { content } unit { name } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("SingleFieldSubscriptionsRule", document));

    [Theory]
    [InlineData("subscription { taskChanged { content } unitChanged { name } }",
        "Anonymous Subscription must select only one top level field. [1:40]")]
    [InlineData("subscription S { a: taskChanged { content } ...F } fragment F on Subscription { b: taskChanged { content } ...F }",
        "Subscription \"S\" must select only one top level field. [1:81]")]
    [InlineData("subscription S { __typename }",
        "Subscription \"S\" must not select an introspection top level field. [1:18]")]
    [InlineData("subscription { taskChanged { content } t: __typename }",
        "Anonymous Subscription must select only one top level field. [1:40]",
        "Anonymous Subscription must not select an introspection top level field. [1:40]")]
    [InlineData("subscription S($a: Boolean!) { taskChanged @skip(if: $a) { content } }",
        "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. [1:44]")]
    [InlineData("subscription S { ... @include(if: true) { taskChanged { content } } }",
        "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. [1:22]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("SingleFieldSubscriptionsRule", document));
}
