using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class ExecutableDefinitionsRuleTests
{
    [Theory]
    [InlineData("{ task { content } } fragment F on Task { content }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("ExecutableDefinitionsRule", document));

    [Theory]
    [InlineData("{ task { content } } type Extra { a: Int }",
        "The \"Extra\" definition is not executable. [1:22]")]
    [InlineData("extend type Task { more: Int } { task { content } } schema { query: Query } directive @d on FIELD",
        "The \"Task\" definition is not executable. [1:1]",
        "The schema definition is not executable. [1:53]",
        "The \"d\" definition is not executable. [1:77]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("ExecutableDefinitionsRule", document));
}
