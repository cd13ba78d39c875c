using GraphTasks.GraphQL;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.Conformance.Tests.GraphQL;

/// <summary>Documents on which the reference (17.1.0) is known to be wrong, so that its answer is no measure.</summary>
internal static class ReferenceFaults
{
    /// <summary>
    /// It checks the arguments of a directive that does not exist as if they were those of the field that it stands on,
    /// and so reports their values besides the directive.
    /// </summary>
    public static bool MayMisjudge(GraphQLSchema schema, string document)
    {
        try
        {
            var search = new Search(schema);
            search.Visit(Parser.Parse(document));
            return search.HasFound;
        }
        catch (GraphQLException)
        {
            return false;
        }
    }

    private sealed class Search(GraphQLSchema schema) : NodeVisitor
    {
        public bool HasFound { get; private set; }

        protected override VisitAction Enter(Node node)
        {
            HasFound |= node is DirectiveNode { Arguments.Count: > 0 } directive && !schema.Directives.Contains(directive.Name.Value);
            return HasFound ? VisitAction.Break : VisitAction.Continue;
        }
    }
}
