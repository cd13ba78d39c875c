using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Utilities;

public class SchemaComparisonTests
{
    [Theory]
    // Types
    [InlineData("type Task { a: Int }", "", "Breaking: Task was removed.")]
    [InlineData("", "type Task { a: Int }", "Safe: Task was added.")]
    [InlineData("type T { a: Int }", "type T { a: Int b: ID }", "Safe: ID was added.", "Safe: Field T.b was added.")]
    [InlineData("type T { a: Int b: ID }", "type T { a: Int }", "Breaking: Standard scalar ID was removed because it is not referenced anymore.", "Breaking: Field T.b was removed.")]
    [InlineData("scalar Rank", "enum Rank { FIRST }", "Breaking: Rank changed from a Scalar type to an Enum type.")]
    [InlineData("\"Old.\" scalar Rank", "scalar Rank", "Safe: Description of Rank was removed.")]
    [InlineData("scalar Rank", "\"New.\" scalar Rank", "Safe: Description of Rank has changed to \"New.\".")]
    // Roots
    [InlineData("type Mutation { a: Int }", "schema { query: Query } type Mutation { a: Int }", "Breaking: Mutation is no longer mutation root type.")]
    [InlineData("schema { query: Query } type Mutation { a: Int }", "type Mutation { a: Int }", "Safe: Mutation was added as mutation root type.")]
    [InlineData("schema { query: Query mutation: A } type A { a: Int } type B { a: Int }", "schema { query: Query mutation: B } type A { a: Int } type B { a: Int }",
        "Breaking: The mutation root type changed from A to B.")]
    // Enums, unions and interfaces
    [InlineData("enum Light { RED GREEN }", "enum Light { RED }", "Breaking: Enum value Light.GREEN was removed.")]
    [InlineData("enum Light { RED }", "enum Light { RED GREEN }", "Dangerous: Enum value Light.GREEN was added.")]
    [InlineData("enum Light { RED }", "enum Light { RED @deprecated(reason: \"Dull.\") }", "Safe: Light.RED is deprecated: Dull.")]
    [InlineData("union U = A | B", "union U = A", "Breaking: B was removed from union type U.")]
    [InlineData("union U = A", "union U = A | B", "Dangerous: B was added to union type U.")]
    [InlineData("interface I { a: Int } type T implements I { a: Int }", "interface I { a: Int } type T { a: Int }", "Breaking: T no longer implements interface I.")]
    [InlineData("interface I { a: Int } type T { a: Int }", "interface I { a: Int } type T implements I { a: Int }", "Dangerous: I added to interfaces implemented by T.")]
    // Fields
    [InlineData("type T { a: Int b: Int }", "type T { a: Int }", "Breaking: Field T.b was removed.")]
    [InlineData("type T { a: Int }", "type T { a: Int b: Int }", "Safe: Field T.b was added.")]
    [InlineData("type T { a: [Int!]! }", "type T { a: [Int]! }", "Breaking: Field T.a changed type from [Int!]! to [Int]!.")]
    [InlineData("type T { a: [Int] }", "type T { a: [Int!]! }", "Safe: Field T.a changed type from [Int] to [Int!]!.")]
    [InlineData("type T { a: Int @deprecated b: Int }", "type T { a: Int b: Int }", "Safe: T.a is no longer deprecated.")]
    // Arguments
    [InlineData("type T { a(b: Int): Int }", "type T { a: Int }", "Breaking: Argument T.a(b:) was removed.")]
    [InlineData("type T { a: Int }", "type T { a(b: Int!): Int }", "Breaking: A required argument T.a(b:) was added.")]
    [InlineData("type T { a: Int }", "type T { a(b: Int! = 1): Int }", "Dangerous: An optional argument T.a(b:) was added.")]
    [InlineData("type T { a(b: [Int]): Int }", "type T { a(b: [Int!]): Int }", "Breaking: Argument T.a(b:) has changed type from [Int] to [Int!].")]
    [InlineData("type T { a(b: [Int!]!): Int }", "type T { a(b: [Int]): Int }", "Safe: Argument T.a(b:) has changed type from [Int!]! to [Int].")]
    [InlineData("type T { a(b: Int = 1): Int }", "type T { a(b: Int = 2): Int }", "Dangerous: T.a(b:) has changed defaultValue from 1 to 2.")]
    [InlineData("type T { a(b: Int = 1): Int }", "type T { a(b: Int): Int }", "Dangerous: T.a(b:) defaultValue was removed.")]
    [InlineData("type T { a(b: Int): Int }", "type T { a(b: Int = 2): Int }", "Safe: T.a(b:) added a defaultValue 2.")]
    [InlineData("type T { a(b: Any = {c: 1, d: [{e: 2, f: 3}]}): Int } scalar Any", "type T { a(b: Any = {d: [{f: 3, e: 2}], c: 1}): Int } scalar Any")]
    // Input objects
    [InlineData("input I { a: Int b: Int }", "input I { a: Int }", "Breaking: Field I.b was removed.")]
    [InlineData("input I { a: Int }", "input I { a: Int b: Int! }", "Breaking: A required field I.b was added.")]
    [InlineData("input I { a: Int }", "input I { a: Int b: Int }", "Dangerous: An optional field I.b was added.")]
    [InlineData("input I { a: Int }", "input I { a: Int! }", "Breaking: Field I.a changed type from Int to Int!.")]
    [InlineData("input I { a: Int! }", "input I { a: Int }", "Safe: Field I.a changed type from Int! to Int.")]
    [InlineData("input I { a: Int = 1 }", "input I { a: Int = 2 }", "Dangerous: I.a has changed defaultValue from 1 to 2.")]
    [InlineData("input I { a: Int }", "input I { a: Int = 2 }", "Safe: I.a added a defaultValue 2.")]
    [InlineData("input I { a: Int }", "input I @oneOf { a: Int }", "Breaking: @oneOf was added to I.")]
    [InlineData("input I @oneOf { a: Int }", "input I { a: Int }", "Safe: @oneOf was removed from I.")]
    // Directives
    [InlineData("directive @d on FIELD", "", "Breaking: Directive @d was removed.")]
    [InlineData("", "directive @d on FIELD", "Safe: Directive @d was added.")]
    [InlineData("directive @d(a: Int) on FIELD", "directive @d on FIELD", "Breaking: Argument @d(a:) was removed.")]
    [InlineData("directive @d on FIELD", "directive @d(a: Int!) on FIELD", "Breaking: A required argument @d(a:) was added.")]
    [InlineData("directive @d on FIELD", "directive @d(a: Int) on FIELD", "Safe: An optional argument @d(a:) was added.")]
    [InlineData("directive @d repeatable on FIELD", "directive @d on FIELD", "Breaking: Repeatable flag was removed from @d.")]
    [InlineData("directive @d on FIELD", "directive @d repeatable on FIELD", "Safe: Repeatable flag was added to @d.")]
    [InlineData("directive @d on FIELD | QUERY", "directive @d on FIELD", "Breaking: QUERY was removed from @d.")]
    [InlineData("directive @d on FIELD", "directive @d on FIELD | QUERY", "Safe: QUERY was added to @d.")]
    public void A_change_is_named_with_its_impact(string old, string @new, params string[] expected)
    {
        const string rest = " type Query { a: Int } type A { a: Int } type B { a: Int }";
        var common = old.Contains("type A ", StringComparison.Ordinal) ? " type Query { a: Int }" : rest;
        var changes = SchemaComparison.Compare(SchemaBuilder.Build(old + common), SchemaBuilder.Build(@new + common));
        Assert.Equal(expected, changes.Select(change => change.ToString()));
    }

    [Fact]
    public void A_schema_is_equal_to_its_own_print()
    {
        const string sdl = "\"S\" schema { query: Query } type Query { \"a\" a(b: [I!] = [{x: 1}]): U @deprecated } union U = Query input I { x: Int! = 2 } directive @d(a: Int) repeatable on FIELD";
        var schema = SchemaBuilder.Build(sdl);
        Assert.Empty(SchemaComparison.Compare(schema, SchemaBuilder.Build(SchemaPrinter.Print(schema, sorted: true))));
    }

    [Fact]
    public void A_type_that_is_too_different_is_reported_once()
    {
        var changes = SchemaComparison.Compare(
            SchemaBuilder.Build("type Query { a: T b: Int } type T { b(c: Int = 1): Int }"),
            SchemaBuilder.Build("type Query { a: T b: Int } union T = Query"));
        Assert.Equal(SchemaChangeKind.TypeKindChanged, Assert.Single(changes).Kind);
    }
}
