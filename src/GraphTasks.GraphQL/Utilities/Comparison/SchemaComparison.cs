using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Compares two schemas, for tests that let no change slip by and for the notes of a release.</summary>
public static class SchemaComparison
{
    /// <summary>
    /// All differences, those of types first, in the order of the old schema. Directives applied to definitions are not
    /// compared, save those that the specification names.
    /// </summary>
    /// <param name="old">The schema that clients know.</param>
    /// <param name="new">The schema that they shall get.</param>
    public static IReadOnlyList<SchemaChange> Compare(GraphQLSchema old, GraphQLSchema @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var changes = new ChangeList();
        Roots(changes, old, @new);
        new TypeComparison(changes).Compare(old, @new);
        new DirectiveComparison(changes).Compare(old, @new);
        return changes.Items;
    }

    private static void Roots(ChangeList changes, GraphQLSchema old, GraphQLSchema @new)
    {
        changes.Description("the schema", old.Description, @new.Description);
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            var name = operation.ToString().ToLowerInvariant();
            var (oldRoot, newRoot) = (old.RootType(operation), @new.RootType(operation));
            if (oldRoot is null && newRoot is not null)
                changes.Add(SchemaChangeKind.RootTypeAdded, $"{newRoot} was added as {name} root type.");
            else if (oldRoot is not null && newRoot?.Name != oldRoot.Name)
                changes.Add(SchemaChangeKind.RootTypeChanged, newRoot is null
                    ? $"{oldRoot} is no longer {name} root type."
                    : $"The {name} root type changed from {oldRoot} to {newRoot}.");
        }
    }
}
