using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Compares the directives of two schemas.</summary>
internal sealed class DirectiveComparison(ChangeList changes)
{
    private readonly InputComparison _inputs = new(changes);

    public void Compare(GraphQLSchema old, GraphQLSchema @new)
    {
        var directives = new NameDifference<DirectiveDefinition>(old.Directives, @new.Directives);
        foreach (var directive in directives.Removed)
            changes.Add(SchemaChangeKind.DirectiveRemoved, $"Directive {directive} was removed.");
        foreach (var directive in directives.Added)
            changes.Add(SchemaChangeKind.DirectiveAdded, $"Directive {directive} was added.");
        foreach (var (oldDirective, newDirective) in directives.Kept)
            Compare(oldDirective, newDirective);
    }

    private void Compare(DirectiveDefinition old, DirectiveDefinition @new)
    {
        _inputs.Arguments(old.Arguments, @new.Arguments, ofDirective: true);
        if (old.IsRepeatable && !@new.IsRepeatable)
            changes.Add(SchemaChangeKind.DirectiveRepeatableRemoved, $"Repeatable flag was removed from {old}.");
        else if (!old.IsRepeatable && @new.IsRepeatable)
            changes.Add(SchemaChangeKind.DirectiveRepeatableAdded, $"Repeatable flag was added to {old}.");
        changes.Description(old.ToString(), old.Description, @new.Description);
        foreach (var location in old.Locations.Except(@new.Locations))
            changes.Add(SchemaChangeKind.DirectiveLocationRemoved, $"{location} was removed from {old}.");
        foreach (var location in @new.Locations.Except(old.Locations))
            changes.Add(SchemaChangeKind.DirectiveLocationAdded, $"{location} was added to {old}.");
    }
}
