using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Language;

public sealed class NodeVisitorTests
{
    [Fact]
    public void A_walk_goes_depth_first_in_source_order() => Assert.Equal(
        "+Document +OperationDefinition +Name:Q -Name +SelectionSet +Field +Name:a -Name +Argument +Name:b -Name +IntValue -IntValue -Argument +SelectionSet +FragmentSpread +Name:F -Name "
        + "-FragmentSpread -SelectionSet -Field -SelectionSet -OperationDefinition -Document",
        Walk("query Q { a(b: 1) { ...F } }", _ => VisitAction.Continue));

    [Fact]
    public void A_node_can_be_skipped_with_all_below_it() => Assert.Equal(
        "+Document +OperationDefinition +SelectionSet +Field +Field +Name:b -Name -Field -SelectionSet -OperationDefinition -Document",
        Walk("{ a(c: 1) b }", node => node is FieldNode { Name.Value: "a" } ? VisitAction.Skip : VisitAction.Continue));

    [Fact]
    public void A_walk_can_be_ended() => Assert.Equal(
        "+Document +OperationDefinition +SelectionSet +Field +Name:a",
        Walk("{ a(c: 1) b }", node => node is NameNode { Value: "a" } ? VisitAction.Break : VisitAction.Continue));

    [Fact]
    public void Every_node_of_a_type_system_is_visited()
    {
        const string sdl = "\"d\" schema @a { query: Q } scalar S type T implements I { f(x: Int = 1): [T!]! } interface I { a: S } union U = T enum E { V } input N { a: Int } "
            + "directive @a(b: Int) on FIELD extend schema @a extend scalar S @a extend type T @a extend interface I @a extend union U @a extend enum E @a extend input N @a";
        var seen = Walk(sdl, _ => VisitAction.Continue);
        Assert.All(
            Enum.GetNames<NodeKind>().Where(name => name.Contains("Definition", StringComparison.Ordinal) || name.Contains("Extension", StringComparison.Ordinal))
                .Except(["OperationDefinition", "VariableDefinition", "FragmentDefinition"]),
            name => Assert.Contains($"+{name} ", seen));
    }

    private static string Walk(string document, Func<Node, VisitAction> enter)
    {
        var visitor = new Recorder(enter);
        visitor.Visit(Parser.Parse(document));
        return string.Join(' ', visitor.Seen);
    }

    private sealed class Recorder(Func<Node, VisitAction> enter) : NodeVisitor
    {
        public List<string> Seen { get; } = [];

        protected override VisitAction Enter(Node node)
        {
            Seen.Add($"+{node.Kind}{(node is NameNode name ? ":" + name.Value : "")}");
            return enter(node);
        }

        protected override void Leave(Node node) => Seen.Add($"-{node.Kind}");
    }
}
