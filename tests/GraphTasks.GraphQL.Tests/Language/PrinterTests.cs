using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Theory]
    [InlineData("{a}", "{\n  a\n}")]
    [InlineData("query Q($a:Int=1@d,$b:[ID!]!)@e{a}", "query Q($a: Int = 1 @d, $b: [ID!]!) @e {\n  a\n}")]
    [InlineData("\"what\" query Q(\"who\" $a:Int){a}", "\"what\"\nquery Q(\n\"who\"\n$a: Int\n) {\n  a\n}")]
    [InlineData("subscription{a(b:\"c\",d:{e:[1,2.5e3,true,null,F,$g]}){h}}",
        "subscription {\n  a(b: \"c\", d: { e: [1, 2.5e3, true, null, F, $g] }) {\n    h\n  }\n}")]
    [InlineData("mutation M{a:b(c:\"\"\"d\n  e\"\"\")@f(g:1)@h{...I@j...on K{l}...@m{n}}}",
        "mutation M {\n  a: b(c: \"\"\"\n  d\n  e\n  \"\"\") @f(g: 1) @h {\n    ...I @j\n    ... on K {\n      l\n    }\n    ... @m {\n      n\n    }\n  }\n}")]
    [InlineData("fragment F on G@h{i}", "fragment F on G @h {\n  i\n}")]
    [InlineData("\"\"\"doc\"\"\" schema@d{query:Q mutation:M}", "\"\"\"doc\"\"\"\nschema @d {\n  query: Q\n  mutation: M\n}")]
    [InlineData("scalar S@specifiedBy(url:\"u\")", "scalar S @specifiedBy(url: \"u\")")]
    [InlineData("\"t\" type T implements A&B@d{\"f\" f(\"a\" a:Int=1@x,b:S):[T!]!@deprecated g:Int}",
        "\"t\"\ntype T implements A & B @d {\n  \"f\"\n  f(\n    \"a\"\n    a: Int = 1 @x\n    b: S\n  ): [T!]! @deprecated\n  g: Int\n}")]
    [InlineData("type T", "type T")]
    [InlineData("interface I implements J{a:Int}", "interface I implements J {\n  a: Int\n}")]
    [InlineData("union U@d=|A|B", "union U @d = A | B")]
    [InlineData("union U", "union U")]
    [InlineData("enum E@d{\"v\" V W@x}", "enum E @d {\n  \"v\"\n  V\n  W @x\n}")]
    [InlineData("input I@oneOf{a:Int=1@d b:[I!]}", "input I @oneOf {\n  a: Int = 1 @d\n  b: [I!]\n}")]
    [InlineData("directive@d(a:Int,\"b\" b:Int)repeatable on|FIELD|QUERY",
        "directive @d(\n  a: Int\n  \"b\"\n  b: Int\n) repeatable on FIELD | QUERY")]
    [InlineData("extend schema@d{query:Q}", "extend schema @d {\n  query: Q\n}")]
    [InlineData("extend scalar S@d", "extend scalar S @d")]
    [InlineData("extend type T implements A", "extend type T implements A")]
    [InlineData("extend interface I{a:Int}", "extend interface I {\n  a: Int\n}")]
    [InlineData("extend union U=A", "extend union U = A")]
    [InlineData("extend enum E{V}", "extend enum E {\n  V\n}")]
    [InlineData("extend input I@d", "extend input I @d")]
    [InlineData("{a(aaaaaaaaaaaaaaaaaaaaaaaaaaa:1,bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb:2,ccccccccccccccccccccc:3)}",
        "{\n  a(\n    aaaaaaaaaaaaaaaaaaaaaaaaaaa: 1\n    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: 2\n    ccccccccccccccccccccc: 3\n  )\n}")]
    [InlineData("{a(b:[\"水利\",\"交通运输\",\"生态环境保护\",\"农业农村\",\"教育体育\",\"卫生健康\",\"文化旅游\",\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"])}",
        "{\n  a(\n    b: [\n      \"水利\"\n      \"交通运输\"\n      \"生态环境保护\"\n      \"农业农村\"\n      \"教育体育\"\n      \"卫生健康\"\n      \"文化旅游\"\n      \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"\n    ]\n  )\n}")]
    [InlineData("{a(b:\"\\u0000\\\"\\\\\\n\\t\\u007f\\u{1F600}\")}", "{\n  a(b: \"\\u0000\\\"\\\\\\n\\t\\u007F\ud83d\ude00\")\n}")]
    [InlineData("{a(b:\"\"\"  c \\\"\"\" d\"\"\"){e}}", "{\n  a(b: \"\"\"  c \\\"\"\" d\"\"\") {\n    e\n  }\n}")]
    [InlineData("{a(b:\"\"\"c\\\"\"\"\"\"\")}", "{\n  a(b: \"\"\"\n  c\\\"\"\"\n  \"\"\")\n}")]
    [InlineData("{a} {b} fragment F on G {h}", "{\n  a\n}\n\n{\n  b\n}\n\nfragment F on G {\n  h\n}")]
    public void Documents_are_printed_in_one_way(string text, string printed)
    {
        Assert.Equal(printed, Printer.Print(Parser.Parse(text)));
        Assert.Equal(printed, Printer.Print(Parser.Parse(printed)));
    }

    [Theory]
    [InlineData("fragment F($a:Int=1,$b:ID!@d)on G{h(i:$a)}", "fragment F($a: Int = 1, $b: ID! @d) on G {\n  h(i: $a)\n}")]
    [InlineData("{...F(a:1,b:$c)@d}", "{\n  ...F(a: 1, b: $c) @d\n}")]
    public void Arguments_of_fragments_are_printed(string text, string printed) =>
        Assert.Equal(printed, Printer.Print(Parser.Parse(text, new ParseOptions { FragmentArguments = true })));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void A_deep_nest_of_values_is_printed_once_per_level(string open, string close)
    {
        const int depth = 150;
        var text = string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
        var printed = Printer.Print(Parser.ParseConstValue(text));
        Assert.Equal(StripIgnoredCharacters.Strip(text), StripIgnoredCharacters.Strip(printed));
    }
}
