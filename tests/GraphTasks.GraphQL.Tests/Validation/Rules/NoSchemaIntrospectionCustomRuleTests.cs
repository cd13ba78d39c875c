using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class NoSchemaIntrospectionCustomRuleTests
{
    [Theory]
    [InlineData("{ __typename task { __typename } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("NoSchemaIntrospectionCustomRule", document));

    [Theory]
    [InlineData("{ s: __schema { types { name } } __type(name: \"A\") { name } }",
        "GraphQL introspection has been disabled, but the requested query contained the field \"__schema\". [1:3]",
        "GraphQL introspection has been disabled, but the requested query contained the field \"types\". [1:17]",
        "GraphQL introspection has been disabled, but the requested query contained the field \"__type\". [1:34]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("NoSchemaIntrospectionCustomRule", document));
}
