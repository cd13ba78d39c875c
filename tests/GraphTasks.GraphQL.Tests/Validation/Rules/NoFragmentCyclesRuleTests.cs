using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class NoFragmentCyclesRuleTests
{
    [Theory]
    [InlineData("fragment A on Unit { ...B } fragment B on Unit { name }")]
    [InlineData("{ unit { ...A ...A } } fragment A on Unit { ...B ...C } fragment B on Unit { ...C } fragment C on Unit { name }")]
    [InlineData("fragment A on Unit { ...Unknown }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("NoFragmentCyclesRule", document));

    [Theory]
    [InlineData("fragment A on Unit { parent { ...A } }",
        "Cannot spread fragment \"A\" within itself. [1:31]")]
    [InlineData("fragment A on Unit { ...B } fragment B on Unit { ...C } fragment C on Unit { ... on Unit { ...A } }",
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\". [1:22, 1:50, 1:92]")]
    [InlineData("fragment A on Unit { ...B ...C } fragment B on Unit { ...A } fragment C on Unit { ...A ...C }",
        "Cannot spread fragment \"A\" within itself via \"B\". [1:22, 1:55]",
        "Cannot spread fragment \"A\" within itself via \"C\". [1:27, 1:83]",
        "Cannot spread fragment \"C\" within itself. [1:88]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("NoFragmentCyclesRule", document));
}
