using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Theory]
    [InlineData("", "Syntax Error: Unexpected <EOF>. [1:1]")]
    [InlineData("{ }", "Syntax Error: Expected Name, found \"}\". [1:3]")]
    [InlineData("{ a { } }", "Syntax Error: Expected Name, found \"}\". [1:7]")]
    [InlineData("{", "Syntax Error: Expected Name, found <EOF>. [1:2]")]
    [InlineData("{ a(b: ) }", "Syntax Error: Unexpected \")\". [1:8]")]
    [InlineData("{ a() }", "Syntax Error: Expected Name, found \")\". [1:5]")]
    [InlineData("{ a: }", "Syntax Error: Expected Name, found \"}\". [1:6]")]
    [InlineData("query", "Syntax Error: Expected \"{\", found <EOF>. [1:6]")]
    [InlineData("query A(", "Syntax Error: Expected \"$\", found <EOF>. [1:9]")]
    [InlineData("query A() { a }", "Syntax Error: Expected \"$\", found \")\". [1:9]")]
    [InlineData("query ($a: Int = $b) { a }", "Syntax Error: Unexpected variable \"$b\" in constant value. [1:18]")]
    [InlineData("query ($a Int) { a }", "Syntax Error: Expected \":\", found Name \"Int\". [1:11]")]
    [InlineData("fragment on on A { b }", "Syntax Error: Unexpected Name \"on\". [1:10]")]
    [InlineData("fragment A { b }", "Syntax Error: Expected \"on\", found \"{\". [1:12]")]
    [InlineData("{ ...on }", "Syntax Error: Expected Name, found \"}\". [1:9]")]
    [InlineData("notAKeyword A", "Syntax Error: Unexpected Name \"notAKeyword\". [1:1]")]
    [InlineData("{ a } }", "Syntax Error: Unexpected \"}\". [1:7]")]
    [InlineData("{ a @ }", "Syntax Error: Expected Name, found \"}\". [1:7]")]
    [InlineData("\"d\" { a }", "Syntax Error: Unexpected description, descriptions are not supported on shorthand queries. [1:1]")]
    [InlineData("\"d\" extend type A { b: Int }",
        "Syntax Error: Unexpected description, only GraphQL definitions support descriptions. [1:1]")]
    [InlineData("type A { }", "Syntax Error: Expected Name, found \"}\". [1:10]")]
    [InlineData("type A { b }", "Syntax Error: Expected \":\", found \"}\". [1:12]")]
    [InlineData("type A implements { b: Int }", "Syntax Error: Expected Name, found \"{\". [1:19]")]
    [InlineData("union A = ", "Syntax Error: Expected Name, found <EOF>. [1:11]")]
    [InlineData("enum A { true }", "Syntax Error: Name \"true\" is reserved and cannot be used for an enum value. [1:10]")]
    [InlineData("enum A { B null }", "Syntax Error: Name \"null\" is reserved and cannot be used for an enum value. [1:12]")]
    [InlineData("input A { b: }", "Syntax Error: Expected Name, found \"}\". [1:14]")]
    [InlineData("directive @a on", "Syntax Error: Expected Name, found <EOF>. [1:16]")]
    [InlineData("directive @a on NOWHERE", "Syntax Error: Unexpected Name \"NOWHERE\". [1:17]")]
    [InlineData("directive a on FIELD", "Syntax Error: Expected \"@\", found Name \"a\". [1:11]")]
    [InlineData("extend", "Syntax Error: Unexpected <EOF>. [1:7]")]
    [InlineData("extend type A", "Syntax Error: Unexpected <EOF>. [1:14]")]
    [InlineData("extend schema", "Syntax Error: Unexpected <EOF>. [1:14]")]
    [InlineData("extend query", "Syntax Error: Unexpected Name \"query\". [1:8]")]
    [InlineData("schema { }", "Syntax Error: Expected Name, found \"}\". [1:10]")]
    [InlineData("schema { queri: A }", "Syntax Error: Unexpected Name \"queri\". [1:10]")]
    [InlineData("scalar", "Syntax Error: Expected Name, found <EOF>. [1:7]")]
    [InlineData("query A { a(b: [1 }", "Syntax Error: Unexpected \"}\". [1:19]")]
    [InlineData("{ a(b: {c}) }", "Syntax Error: Expected \":\", found \"}\". [1:10]")]
    [InlineData("{ a(b: $) }", "Syntax Error: Expected Name, found \")\". [1:9]")]
    [InlineData("type A { b(c: Int): [Int }", "Syntax Error: Expected \"]\", found \"}\". [1:26]")]
    [InlineData("subscription S($a: [Int!]!!) { a }", "Syntax Error: Expected \"$\", found \"!\". [1:27]")]
    [InlineData("{\n  a\r\n  b(c: &)\r}", "Syntax Error: Unexpected \"&\". [3:8]")]
    public void Text_that_is_no_document_is_an_error(string text, string error) => Assert.Equal(error, SyntaxErrors.Of(() => Parser.Parse(text)));

    [Theory]
    [InlineData("[1", "Syntax Error: Unexpected <EOF>. [1:3]")]
    [InlineData("1 2", "Syntax Error: Expected <EOF>, found Int \"2\". [1:3]")]
    [InlineData("$a", "Syntax Error: Unexpected variable \"$a\" in constant value. [1:1]")]
    public void A_constant_is_one_value_without_variables(string text, string error) => Assert.Equal(error, SyntaxErrors.Of(() => Parser.ParseConstValue(text)));

    [Theory]
    [InlineData("[Int", "Syntax Error: Expected \"]\", found <EOF>. [1:5]")]
    [InlineData("Int!!", "Syntax Error: Expected <EOF>, found \"!\". [1:5]")]
    public void A_type_is_whole(string text, string error) => Assert.Equal(error, SyntaxErrors.Of(() => Parser.ParseType(text)));

    [Theory]
    [InlineData("{ ...A(b: 1) }", "Syntax Error: Expected Name, found \"(\". [1:7]")]
    [InlineData("fragment A($b: Int) on C { d }", "Syntax Error: Expected \"on\", found \"(\". [1:11]")]
    public void Fragments_have_no_arguments_unless_asked_for(string text, string error)
    {
        Assert.Equal(error, SyntaxErrors.Of(() => Parser.Parse(text)));
        Assert.NotEmpty(Parser.Parse(text, new ParseOptions { FragmentArguments = true }).Definitions);
    }

    [Fact]
    public void Locations_reach_from_the_first_token_to_the_last()
    {
        var document = Parser.Parse(" query A { 任务: b(c: \"😀\") @d } ".Replace("任务", "t", StringComparison.Ordinal));
        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal((0, 30), (document.Location!.Value.Start, document.Location.Value.End));
        Assert.Equal((1, 29), (operation.Location!.Value.Start, operation.Location.Value.End));
        Assert.Equal((11, 27), (field.Location!.Value.Start, field.Location.Value.End));
        Assert.Equal((19, 23), (field.Arguments[0].Value.Location!.Value.Start, field.Arguments[0].Value.Location!.Value.End));
    }

    [Fact]
    public void Locations_can_be_left_out() =>
        Assert.Null(Parser.Parse("{ a }", new ParseOptions { NoLocation = true }).Definitions[0].Location);
}
