using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Execution.Planning;

/// <summary>How deep the fields of a valid document nest; every walk of a plan relies on the limit.</summary>
internal sealed class OperationDepth
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    private OperationDepth(DocumentNode document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            _fragments[fragment.Name.Value] = fragment;
    }

    /// <summary>The deepest nesting of any operation; a root field is at depth 1.</summary>
    public static int Of(DocumentNode document)
    {
        var depth = new OperationDepth(document);
        return document.Definitions.OfType<OperationDefinitionNode>().Select(operation => depth.Of(operation.SelectionSet)).DefaultIfEmpty().Max();
    }

    private int Of(SelectionSetNode? set)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var deepest = 0;
        foreach (var selection in set?.Selections ?? [])
            deepest = Math.Max(deepest, selection switch
            {
                FieldNode field => 1 + Of(field.SelectionSet),
                InlineFragmentNode inline => Of(inline.SelectionSet),
                FragmentSpreadNode spread => OfFragment(spread.Name.Value),
                _ => 0,
            });
        return deepest;
    }

    private int OfFragment(string name)
    {
        // Zero first, so that a cycle, which validation refuses, would end here as well.
        if (_known.TryAdd(name, 0) && _fragments.TryGetValue(name, out var fragment))
            _known[name] = Of(fragment.SelectionSet);
        return _known[name];
    }
}
