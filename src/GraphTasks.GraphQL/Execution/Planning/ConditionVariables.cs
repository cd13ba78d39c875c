using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Execution.Planning;

/// <summary>Finds the variables that decide, by <c>@skip</c> and <c>@include</c>, what an operation selects.</summary>
internal sealed class ConditionVariables
{
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    private ConditionVariables(IReadOnlyDictionary<string, FragmentDefinitionNode> fragments) => _fragments = fragments;

    public static IReadOnlyList<string> Of(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var search = new ConditionVariables(fragments);
        search.Visit(operation.SelectionSet);
        return search._names;
    }

    private void Visit(SelectionSetNode? set)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case FieldNode field:
                    Note(field.Directives);
                    Visit(field.SelectionSet);
                    break;
                case InlineFragmentNode inline:
                    Note(inline.Directives);
                    Visit(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread:
                    Note(spread.Directives);
                    if (_visited.Add(spread.Name.Value) && _fragments.TryGetValue(spread.Name.Value, out var fragment))
                        Visit(fragment.SelectionSet);
                    break;
            }
        }
    }

    private void Note(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
            if (directive is { Name.Value: "skip" or "include", Arguments: [{ Value: VariableNode variable }] } && !_names.Contains(variable.Name.Value))
                _names.Add(variable.Name.Value);
    }
}
