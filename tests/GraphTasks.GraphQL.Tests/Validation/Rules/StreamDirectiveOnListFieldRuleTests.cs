using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class StreamDirectiveOnListFieldRuleTests
{
    [Theory]
    [InlineData("{ tasks @stream { id } task { steps @stream { id } } unknown @stream }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("StreamDirectiveOnListFieldRule", document));

    [Theory]
    [InlineData("{ task @stream { content @stream lead { name @defer } } }",
        "Directive \"@stream\" cannot be used on non-list field \"Query.task\". [1:8]",
        "Directive \"@stream\" cannot be used on non-list field \"Task.content\". [1:26]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("StreamDirectiveOnListFieldRule", document));
}
