using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Utilities;

public class SchemaPrinterTests
{
    private const string Sdl =
        """"
        """
        The ledger.
        """
        schema {
          query: Root
        }

        directive @cost(
          """What it costs."""
          weight: String! = "1"
        ) repeatable on OBJECT | FIELD_DEFINITION

        """A key task."""
        type Task implements Node {
          id: ID!

          """任务内容"""
          content(
            """At most."""
            length: Int! = 10
            cut: Boolean @deprecated
          ): String @deprecated(reason: "Use text.")
          ids(of: [ID!]! = ["a"], by: Order = {by: ID}): [ID!]!
        }

        interface Node {
          id: ID!
        }

        type Root {
          hit: Hit
        }

        union Hit = Task | Root

        enum Key {
          ID
          NAME @deprecated
        }

        input Order @oneOf {
          by: Key
        }

        scalar Date @specifiedBy(url: "https://scalars.graphql.org/local-date")
        """";

    [Fact]
    public void What_is_printed_is_what_was_read()
    {
        var printed = SchemaPrinter.Print(SchemaBuilder.Build(Sdl));
        Assert.Equal(printed, SchemaPrinter.Print(SchemaBuilder.Build(printed)));
        Assert.Equal(Sdl.Replace("\"\"\"\nThe ledger.\n\"\"\"", "\"\"\"The ledger.\"\"\"", StringComparison.Ordinal).Replace("{by: ID}", "{ by: ID }", StringComparison.Ordinal), printed);
    }

    [Fact]
    public void A_sorted_print_is_ordered_by_name_throughout()
    {
        var one = SchemaBuilder.Build("type Query implements B & A { b(d: Int, c: Int): Int a: U } interface A { a: U } interface B { a: U } union U = T10 | T9 type T10 { a: Int } type T9 { a: Int } enum E { Z Y }");
        Assert.Equal(
            "interface A {\n  a: U\n}\n\ninterface B {\n  a: U\n}\n\nenum E {\n  Y\n  Z\n}\n\ntype Query implements A & B {\n  a: U\n  b(c: Int, d: Int): Int\n}\n\n"
            + "type T9 {\n  a: Int\n}\n\ntype T10 {\n  a: Int\n}\n\nunion U = T9 | T10",
            SchemaPrinter.Print(one, sorted: true));
    }
}
