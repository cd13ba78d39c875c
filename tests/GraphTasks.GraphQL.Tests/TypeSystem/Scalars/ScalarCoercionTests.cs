using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.TypeSystem.Scalars;

public class ScalarCoercionTests
{
    private static readonly GraphQLSchema Schema = SchemaBuilder.Build("type Query { a: Int b: Float c: ID d(e: Any): Any } scalar Any");

    public static TheoryData<string, string, object?> Literals => new()
    {
        { "Int", "1", 1 },
        { "Int", "-2147483648", int.MinValue },
        { "Int", "2147483648", null },
        { "Int", "1.0", null },
        { "Int", "\"1\"", null },
        { "Float", "1", 1.0 },
        { "Float", "1.5e3", 1500.0 },
        { "Float", "true", null },
        { "String", "\"任务\"", "任务" },
        { "String", "\"\"\"a\"\"\"", "a" },
        { "String", "A", null },
        { "Boolean", "true", true },
        { "Boolean", "1", null },
        { "ID", "\"a\"", "a" },
        { "ID", "9007199254740993", "9007199254740993" },
        { "ID", "1.0", null },
        { "Any", "A", "A" },
        { "Any", "9007199254740993", 9007199254740993L },
    };

    public static TheoryData<string, object, object?> Inputs => new()
    {
        { "Int", 1L, 1 },
        { "Int", 1.0, 1 },
        { "Int", 1.5, null },
        { "Int", 2147483648L, null },
        { "Int", "1", null },
        { "Float", 1, 1.0 },
        { "Float", 1.5, 1.5 },
        { "Float", double.NaN, null },
        { "Float", double.PositiveInfinity, null },
        { "Float", "1", null },
        { "String", "a", "a" },
        { "String", 1, null },
        { "Boolean", false, false },
        { "Boolean", "false", null },
        { "ID", "a", "a" },
        { "ID", 12, "12" },
        { "ID", 9007199254740993L, "9007199254740993" },
        { "ID", 1.0, "1" },
        { "ID", 1.5, null },
        { "ID", true, null },
        { "Any", true, true },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public void A_literal_is_read_or_refused(string scalar, string literal, object? expected)
    {
        var read = Coercion(scalar).TryReadLiteral(Parser.ParseConstValue(literal), out var value, out var error);
        Check(read, value, error, expected);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_is_read_or_refused(string scalar, object input, object? expected)
    {
        var read = Coercion(scalar).TryReadInput(input, out var value, out var error);
        Check(read, value, error, expected);
    }

    [Fact]
    public void A_custom_scalar_reads_lists_and_objects()
    {
        Assert.True(Coercion("Any").TryReadLiteral(Parser.ParseConstValue("{a: [1, 2.5, null, {b: \"c\"}], a2: true}"), out var value, out _));
        var fields = Assert.IsType<Dictionary<string, object?>>(value);
        var items = Assert.IsType<List<object?>>(fields["a"]);
        Assert.Equal([1L, 2.5, null], items.Take(3));
        Assert.Equal("c", Assert.IsType<Dictionary<string, object?>>(items[3])["b"]);
        Assert.Equal(true, fields["a2"]);
    }

    private static void Check(bool read, object? value, string? error, object? expected)
    {
        Assert.Equal(expected is not null, read);
        Assert.Equal(expected, read ? value : null);
        Assert.Equal(read, error is null);
    }

    private static ScalarCoercion Coercion(string scalar) => Assert.IsType<ScalarType>(Schema.FindType(scalar)).Coercion;
}
