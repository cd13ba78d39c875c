using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Execution.Protection;

/// <summary>Measures the operations of a document that need not be valid. Each fragment is measured once.</summary>
internal sealed class OperationMeasure
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OperationSize> _known = new(StringComparer.Ordinal);

    public OperationMeasure(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
            if (definition is FragmentDefinitionNode fragment)
                _fragments[fragment.Name.Value] = fragment;
    }

    /// <summary>The size of one operation.</summary>
    /// <exception cref="InsufficientExecutionStackException">A chain of fragments is longer than the stack is deep.</exception>
    public OperationSize Of(OperationDefinitionNode operation) =>
        Of(operation.SelectionSet).With(operation.Directives.Count + operation.VariableDefinitions.Sum(variable => variable.Directives.Count));

    private OperationSize Of(SelectionSetNode? set)
    {
        if (set is null)
            return default;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var size = default(OperationSize);
        foreach (var selection in set.Selections)
            size = size.And(Of(selection).With(selection.Directives.Count));
        return size;
    }

    private OperationSize Of(SelectionNode selection) => selection switch
    {
        FieldNode field => Of(field.SelectionSet).Under(field.Alias is not null),
        InlineFragmentNode inline => Of(inline.SelectionSet),
        FragmentSpreadNode spread => OfFragment(spread.Name.Value),
        _ => default,
    };

    private OperationSize OfFragment(string name)
    {
        // Nothing first, so that a cycle, which validation refuses later, ends here as well.
        if (_known.TryAdd(name, default) && _fragments.TryGetValue(name, out var fragment))
            _known[name] = Of(fragment.SelectionSet).With(fragment.Directives.Count);
        return _known[name];
    }
}
