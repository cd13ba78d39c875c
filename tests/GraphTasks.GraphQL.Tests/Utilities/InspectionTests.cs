using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Utilities;

public class InspectionTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { true, "true" },
        { 1.5, "1.5" },
        { "任务", "\"任务\"" },
        { new List<object?> { 1, null }, "[1, null]" },
        { new Dictionary<string, object?> { ["a"] = "b", ["c"] = false }, "{ a: \"b\", c: false }" },
        { new List<object?> { new List<object?> { new List<object?> { new List<object?> { 1 } } } }, "[[[[Array]]]]" },
        { new List<object?>(Enumerable.Repeat<object?>(0, 12)), "[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ... 2 more]" },
        { new string('a', 1000), $"\"{new string('a', 200)}...\"" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_are_shown_short(object? value, string expected) => Assert.Equal(expected, Inspection.Of(value));

    [Fact]
    public void A_long_literal_is_cut_off()
    {
        Assert.Equal("{ a: [1] }", LiteralText.Of(Parser.ParseConstValue("{a:[1]}")));
        Assert.Equal($"[\"{new string('a', 398)}...", LiteralText.Of(Parser.ParseConstValue($"[\"{new string('a', 500)}\"]")));
    }
}
