using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Utilities;

public class SchemaBuilderTests
{
    [Fact]
    public void Sdl_that_breaks_rules_is_refused_with_every_place()
    {
        var error = Assert.Throws<SchemaException>(() => SchemaBuilder.Build("type Query { a: Int a: Gone }"));
        Assert.Equal(
            ["Field \"Query.a\" can only be defined once. (1:14)", "Unknown type \"Gone\". (1:24)"],
            error.Errors.Select(one => one.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Text_that_is_no_graphql_is_refused() => Assert.Throws<GraphQLException>(() => SchemaBuilder.Build("type {"));

    [Fact]
    public void Types_of_the_usual_names_are_roots_unless_a_schema_is_defined()
    {
        var usual = SchemaBuilder.Build("type Query { a: Int } type Mutation { a: Int }");
        Assert.Equal(("Query", "Mutation", null), (usual.QueryType?.Name, usual.MutationType?.Name, usual.SubscriptionType?.Name));
        var written = SchemaBuilder.Build("schema { query: Mutation } type Query { a: Int } type Mutation { a: Int }");
        Assert.Equal(("Mutation", null), (written.QueryType?.Name, written.MutationType?.Name));
    }

    [Fact]
    public void Extensions_in_the_same_document_count()
    {
        var schema = SchemaBuilder.Build("extend type Query { b: E } type Query { a: Int } enum E { X } extend enum E { Y } extend schema { mutation: Query }");
        Assert.Equal(["a", "b"], ((ObjectType)schema.QueryType!).Fields.Select(field => field.Name));
        Assert.Equal(["X", "Y"], ((EnumType)schema.FindType("E")!).Values.Select(value => value.Name));
        Assert.Same(schema.QueryType, schema.MutationType);
    }

    [Fact]
    public void A_schema_that_is_extended_stays_as_it_is()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int }");
        var extended = SchemaBuilder.Extend(schema, Parser.Parse("extend type Query { b: New } type New { c: Query } directive @d on FIELD"));
        Assert.Equal("type Query {\n  a: Int\n}", SchemaPrinter.Print(schema));
        Assert.Equal("directive @d on FIELD\n\ntype Query {\n  a: Int\n  b: New\n}\n\ntype New {\n  c: Query\n}", SchemaPrinter.Print(extended));
    }

    [Fact]
    public void Directives_of_the_specification_may_be_spelt_out()
    {
        var schema = SchemaBuilder.Build(
            """
            directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
            directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
            directive @deprecated(reason: String = "No longer supported") on FIELD_DEFINITION | ENUM_VALUE
            directive @specifiedBy(url: String!) on SCALAR
            directive @oneOf on INPUT_OBJECT
            type Query { a(b: I): S @deprecated }
            scalar S @specifiedBy(url: "https://example.org/s")
            input I @oneOf { c: Int }
            """);
        Assert.Empty(SchemaValidator.Validate(schema));
        Assert.Equal(5, schema.Directives.Count);
        Assert.Equal("https://example.org/s", ((ScalarType)schema.FindType("S")!).SpecifiedByUrl);
        Assert.True(((InputObjectType)schema.FindType("I")!).IsOneOf);
        Assert.Equal("No longer supported", ((ObjectType)schema.QueryType!).Fields[0].DeprecationReason);
    }

    [Fact]
    public void Custom_scalars_read_values_as_they_are_told()
    {
        var schema = SchemaBuilder.Build("type Query { a(b: Year = \"x\"): Int } scalar Year",
            new SchemaOptions { Scalars = new Dictionary<string, ScalarCoercion> { ["Year"] = new YearCoercion() } });
        Assert.Equal("Query.a(b:) has invalid default value: A year has four digits.", Assert.Single(SchemaValidator.Validate(schema)).Message);
    }

    private sealed class YearCoercion : ScalarCoercion
    {
        public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
        {
            value = null;
            error = "A year has four digits.";
            return false;
        }

        public override bool TryReadInput(object input, out object? value, out string? error) => throw new NotSupportedException();
    }
}
