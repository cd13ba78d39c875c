using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Language;

public sealed class StripIgnoredCharactersTests
{
    [Theory]
    [InlineData("query Q ( $a : Int ) { a ( b : 1 , c : \"d\" ) ... F # comment\n }", "query Q($a:Int){a(b:1 c:\"d\")...F}")]
    [InlineData("\"\"\"\n  a\n    b\n\"\"\" type T { \"\"\"c\"\"\" d : Int }", "\"\"\"\na\n  b\"\"\" type T{\"\"\"c\"\"\" d:Int}")]
    [InlineData("{ a ( b : 1 ) , c ... on D { e } }", "{a(b:1)c ...on D{e}}")]
    [InlineData("\ufeff{ a }", "{a}")]
    [InlineData("{ a(b: \"\"\"\n\n   c\n\n\"\"\") }", "{a(b:\"\"\"c\"\"\")}")]
    public void What_means_nothing_is_left_out(string text, string stripped)
    {
        Assert.Equal(stripped, StripIgnoredCharacters.Strip(text));
        Assert.Equal(stripped, StripIgnoredCharacters.Strip(stripped));
    }

    [Fact]
    public void Text_that_has_no_tokens_is_an_error() => Assert.Throws<GraphQLException>(() => StripIgnoredCharacters.Strip("{ ? }"));
}
