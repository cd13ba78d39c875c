using System.Text.RegularExpressions;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Server.Tests;

public class SchemaChangesTests
{
    private static readonly string Released = File.ReadAllText(Repository.PathTo("schema", "released.graphql"));

    [Fact]
    public void Every_change_that_breaks_clients_is_declared() =>
        Assert.Empty(Undeclared(PublicSchema.Build(), File.ReadAllText(Repository.PathTo("schema", "CHANGELOG.md"))));

    [Fact]
    public void A_field_that_goes_without_a_word_is_noticed()
    {
        var changed = SchemaBuilder.Build(Regex.Replace(PublicSchema.Text, "\"[^\"]*\"\\s*repaired: Boolean!", ""));
        Assert.Equal(["Field Deadline.repaired was removed."], Undeclared(changed, "## Unreleased"));
        Assert.Empty(Undeclared(changed, "- Field Deadline.repaired was removed. Compare `raw` with `date`."));
    }

    private static IEnumerable<string> Undeclared(GraphQLSchema schema, string changelog) => SchemaComparison.Compare(SchemaBuilder.Build(Released), schema)
        .Where(change => change.Impact == SchemaChangeImpact.Breaking && !changelog.Contains(change.Description, StringComparison.Ordinal))
        .Select(change => change.Description);
}
