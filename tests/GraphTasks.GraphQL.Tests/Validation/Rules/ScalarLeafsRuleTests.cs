using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class ScalarLeafsRuleTests
{
    [Theory]
    [InlineData("{ task { content light } }")]
    [InlineData("{ task { unknown { a } } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("ScalarLeafsRule", document));

    [Theory]
    [InlineData("{ task }",
        "Field \"task\" of type \"Task\" must have a selection of subfields. Did you mean \"task { ... }\"? [1:3]")]
    [InlineData("{ search(text: \"a\") tasks }",
        "Field \"search\" of type \"[Hit!]!\" must have a selection of subfields. Did you mean \"search { ... }\"? [1:3]",
        "Field \"tasks\" of type \"[Task!]!\" must have a selection of subfields. Did you mean \"tasks { ... }\"? [1:21]")]
    [InlineData("{ task { content { a } light { b } } }",
        "Field \"content\" must not have a selection since type \"String!\" has no subfields. [1:18]",
        "Field \"light\" must not have a selection since type \"Light\" has no subfields. [1:30]")]
    [InlineData("{ task @onField(note: \"a\") }",
        "Field \"task\" of type \"Task\" must have a selection of subfields. Did you mean \"task { ... }\"? [1:3]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("ScalarLeafsRule", document));
}
