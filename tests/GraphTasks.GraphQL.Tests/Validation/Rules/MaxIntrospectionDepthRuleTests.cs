using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class MaxIntrospectionDepthRuleTests
{
    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }")]
    [InlineData("{ task { fields { fields { fields { name } } } } }")]
    [InlineData("{ __type(name: \"A\") { ...F } } fragment F on __Type { ofType { ...F } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("MaxIntrospectionDepthRule", document));

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
        "Maximum introspection depth exceeded [1:3]")]
    [InlineData("{ __type(name: \"A\") { ...F } } fragment F on __Type { interfaces { possibleTypes { inputFields { name } } } }",
        "Maximum introspection depth exceeded [1:3]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("MaxIntrospectionDepthRule", document));
}
