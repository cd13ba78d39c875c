using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Server.Tests;

public class PublicSchemaTests
{
    private static readonly GraphQLSchema Schema = PublicSchema.Build();

    [Fact]
    public void The_schema_is_valid() => Assert.Empty(SchemaValidator.Validate(Schema));

    [Fact]
    public void The_schema_is_the_one_that_was_agreed_on() => Snapshot.Match(SchemaPrinter.Print(Schema), extension: "graphql");

    [Fact]
    public void Every_element_is_described() => Assert.Empty(Elements().Where(element => string.IsNullOrWhiteSpace(element.Description)).Select(element => element.Coordinate));

    private static IEnumerable<(string Coordinate, string? Description)> Elements()
    {
        foreach (var type in Schema.Types.Where(type => type is { IsIntrospectionType: false } and not ScalarType { IsSpecified: true }))
        {
            yield return (type.Name, type.Description);
            foreach (var field in (IEnumerable<FieldDefinition>?)(type as FieldsType)?.Fields ?? [])
            {
                yield return (field.Coordinate, field.Description);
                foreach (var argument in field.Arguments)
                    yield return (argument.Coordinate, argument.Description);
            }

            foreach (var value in (IEnumerable<EnumValue>?)(type as EnumType)?.Values ?? [])
                yield return (value.Coordinate, value.Description);
            foreach (var field in (IEnumerable<InputValue>?)(type as InputObjectType)?.Fields ?? [])
                yield return (field.Coordinate, field.Description);
        }
    }
}
