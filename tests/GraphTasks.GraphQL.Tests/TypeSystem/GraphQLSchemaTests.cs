using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.TypeSystem;

public class GraphQLSchemaTests
{
    private static readonly GraphQLSchema Schema = SchemaBuilder.Build(
        """
        type Query { hit: Hit node: Node }
        interface Node { id: ID }
        interface Named implements Node { id: ID name: String }
        type Task implements Node { id: ID }
        type Unit implements Named & Node { id: ID name: String }
        type Lone { a: Int }
        union Hit = Task | Unit
        """);

    [Theory]
    [InlineData("Node", "Task Unit")]
    [InlineData("Named", "Unit")]
    [InlineData("Hit", "Task Unit")]
    [InlineData("Task", "Task")]
    public void Possible_types_are_objects(string type, string expected) =>
        Assert.Equal(expected, string.Join(' ', Schema.PossibleTypes(Type(type)).Select(possible => possible.Name)));

    [Theory]
    [InlineData("Node", "Named", true)]
    [InlineData("Node", "Unit", true)]
    [InlineData("Named", "Task", false)]
    [InlineData("Hit", "Lone", false)]
    public void Sub_types_are_members_and_implementers(string type, string sub, bool expected) => Assert.Equal(expected, Schema.IsSubType(Type(type), Type(sub)));

    [Theory]
    [InlineData("Hit", "Node", true)]
    [InlineData("Named", "Task", false)]
    [InlineData("Task", "Task", true)]
    [InlineData("Lone", "Node", false)]
    public void Types_overlap_when_an_object_is_of_both(string one, string other, bool expected)
    {
        Assert.Equal(expected, Schema.TypesOverlap(Type(one), Type(other)));
        Assert.Equal(expected, Schema.TypesOverlap(Type(other), Type(one)));
    }

    [Theory]
    [InlineData("[Unit!]!", "[Node]", true)]
    [InlineData("[Unit]", "[Unit!]", false)]
    [InlineData("Unit", "[Unit]", false)]
    [InlineData("Unit!", "Hit", true)]
    [InlineData("Node", "Unit", false)]
    public void Sub_types_reach_through_wrappers(string type, string super, bool expected) =>
        Assert.Equal(expected, Schema.IsTypeSubTypeOf(Schema.TypeOf(Parser.ParseType(type))!, Schema.TypeOf(Parser.ParseType(super))!));

    [Fact]
    public void Equal_types_are_one_object() =>
        Assert.Same(Schema.TypeOf(Parser.ParseType("[[Unit!]]!")), Schema.TypeOf(Parser.ParseType("[[Unit!]]!")));

    [Fact]
    public void Meta_fields_are_found_where_they_may_stand()
    {
        Assert.Same(Schema.TypeNameField, Schema.FindField(Type("Hit"), "__typename"));
        Assert.Same(Schema.SchemaField, Schema.FindField(Type("Query"), "__schema"));
        Assert.Null(Schema.FindField(Type("Task"), "__schema"));
        Assert.Null(Schema.FindField(Type("Hit"), "id"));
    }

    private static NamedType Type(string name) => Schema.FindType(name)!;
}
