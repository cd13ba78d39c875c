using System.Buffers;
using GraphTasks.GraphQL.Execution.Coercion;

namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>The cost of one operation as it follows from the variables. Terms stand behind those that they need.</summary>
internal sealed class CostFormula
{
    private readonly CostTerm[] _terms;
    private readonly CostChoice _root;
    private readonly ListLength[] _checked;
    private readonly OperationCost? _constant;

    public CostFormula(IEnumerable<CostTerm> terms, CostChoice root, IEnumerable<ListLength> lengths)
    {
        _terms = terms.ToArray();
        _root = root;
        _checked = lengths.Where(length => !length.IsConstant || length.Check(VariableValues.None) is not null).ToArray();
        if (Array.TrueForAll(_terms, term => term.IsConstant))
            _constant = Compute(VariableValues.None);
    }

    /// <summary>The cost with the values that variables have.</summary>
    public OperationCost Of(VariableValues variables) => _constant ?? Compute(variables);

    /// <summary>Refuses lists that are not given the slicing argument they need.</summary>
    /// <exception cref="GraphQLException">There are some.</exception>
    public void CheckSlicing(VariableValues variables)
    {
        List<GraphQLError>? errors = null;
        foreach (var length in _checked)
            if (length.Check(variables) is { } error)
                (errors ??= []).Add(error);
        if (errors is not null)
            throw new GraphQLException(errors);
    }

    private OperationCost Compute(VariableValues variables)
    {
        var known = ArrayPool<OperationCost>.Shared.Rent(_terms.Length);
        for (var i = 0; i < _terms.Length; i++)
            known[i] = _terms[i].Of(variables, known);
        var cost = _root.Of(known);
        ArrayPool<OperationCost>.Shared.Return(known);
        return cost;
    }
}
