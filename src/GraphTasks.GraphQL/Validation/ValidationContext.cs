using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation;

/// <summary>What the rules share while they check one document.</summary>
public sealed class ValidationContext
{
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<DefinitionNode, List<VariableUsage>> _usages = [];
    private readonly Dictionary<DefinitionNode, List<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _reached = [];
    private readonly ValidationOptions _options;
    private int _work;

    internal ValidationContext(GraphQLSchema? schema, DocumentNode document, ValidationOptions options)
    {
        SchemaOrNone = schema;
        Document = document;
        _options = options;
        foreach (var definition in document.Definitions)
        {
            _usages[definition] = [];
            _spreads[definition] = [];
            if (definition is FragmentDefinitionNode fragment)
                _fragments[fragment.Name.Value] = fragment;
        }
    }

    /// <summary>The document that is checked.</summary>
    public DocumentNode Document { get; }

    /// <summary>The schema that the operations ask.</summary>
    /// <exception cref="InvalidOperationException">SDL is checked that extends no schema.</exception>
    public GraphQLSchema Schema => SchemaOrNone ?? throw new InvalidOperationException("There is no schema: the document is one of its own.");

    /// <summary>The schema that operations ask or SDL extends; null for SDL that stands alone.</summary>
    public GraphQLSchema? SchemaOrNone { get; }

    /// <summary>The types at the node that the walk has reached.</summary>
    public TypesAtNode Types { get; } = new();

    /// <summary>True when messages must tell no names of the schema.</summary>
    public bool HideSuggestions => _options.HideSuggestions;

    internal IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>True between the events of a directive, known or not.</summary>
    internal bool IsInDirective { get; set; }

    /// <summary>The directives of schema and document, once a rule has asked for them.</summary>
    internal Dictionary<string, Rules.DirectiveSignature>? DirectiveSignatures { get; set; }

    /// <summary>Reports an error at nodes of the document, in the order of the error's locations; nodes that are null are left out.</summary>
    public void Report(string message, params IEnumerable<Node?> nodes) => Add(GraphQLErrors.At(message, nodes));

    /// <summary>Reports that nodes of the document pass a limit.</summary>
    public void ReportLimit(string message, params IEnumerable<Node?> nodes) =>
        Add(new GraphQLError(message, nodes) { Code = GraphQLErrorCodes.LimitExceeded });

    /// <summary>" Did you mean …?" with names like the one written; empty when there are none or none may be told.</summary>
    public string DidYouMean(string written, IEnumerable<string> names) =>
        HideSuggestions ? "" : Utilities.Suggestions.DidYouMean(written, names);

    /// <summary>The fragment of that name, or null; of several, the last.</summary>
    public FragmentDefinitionNode? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The variables used in one definition; complete when the definition has been walked.</summary>
    public IReadOnlyList<VariableUsage> UsagesIn(DefinitionNode definition) => _usages[definition];

    /// <summary>The fragment spreads in one definition; complete when the definition has been walked.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(DefinitionNode definition) => _spreads[definition];

    /// <summary>The variables used in an operation and the fragments it reaches; complete when the document has been walked.</summary>
    public IEnumerable<VariableUsage> UsagesReachedFrom(OperationDefinitionNode operation)
    {
        foreach (var usage in UsagesIn(operation))
            yield return usage;
        foreach (var fragment in FragmentsReachedFrom(operation))
            foreach (var usage in UsagesIn(fragment))
            {
                SpendWork(1);
                yield return usage;
            }
    }

    /// <summary>The fragments that an operation spreads, directly or through others; complete when the document has been walked.</summary>
    public IReadOnlyList<FragmentDefinitionNode> FragmentsReachedFrom(OperationDefinitionNode operation)
    {
        if (_reached.TryGetValue(operation, out var known))
            return known;
        var reached = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Follow(operation);
        for (var i = 0; i < reached.Count; i++)
            Follow(reached[i]);
        _reached.Add(operation, reached);
        return reached;

        void Follow(DefinitionNode definition)
        {
            foreach (var spread in SpreadsIn(definition))
            {
                SpendWork(1);
                if (seen.Add(spread.Name.Value) && FindFragment(spread.Name.Value) is { } fragment)
                    reached.Add(fragment);
            }
        }
    }

    /// <summary>Counts steps of a rule whose work can grow faster than the document; ends the validation when the limit is reached.</summary>
    public void SpendWork(int steps)
    {
        _work += steps;
        if (_work > _options.MaxWork)
            throw new ValidationAbortedException("Validation would take too many steps, limit reached. Validation aborted.");
    }

    internal void AddUsage(DefinitionNode definition, VariableNode variable) =>
        _usages[definition].Add(new VariableUsage(variable, Types.InputType, Types.ParentInputType, Types.DefaultValue));

    internal void AddSpread(DefinitionNode definition, FragmentSpreadNode spread) => _spreads[definition].Add(spread);

    internal void AddAbort(string message) => _errors.Add(new GraphQLError(message) { Code = GraphQLErrorCodes.LimitExceeded });

    private void Add(GraphQLError error)
    {
        if (_errors.Count >= _options.MaxErrors)
            throw new ValidationAbortedException("Too many validation errors, error limit reached. Validation aborted.");
        _errors.Add(error);
    }
}
