using GraphTasks.GraphQL.Execution.Bindings;
using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Execution.Cost;
using GraphTasks.GraphQL.Execution.Documents;
using GraphTasks.GraphQL.Execution.Protection;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Validation;

namespace GraphTasks.GraphQL.Execution.Planning;

/// <summary>All that comes before execution: finds or prepares the document, coerces the variables, plans and prices.</summary>
internal sealed class RequestPlanner
{
    private readonly BoundSchema _bound;
    private readonly GraphQLEngineOptions _options;
    private readonly DocumentStore _documents;
    private readonly CostGate? _costs;

    public RequestPlanner(BoundSchema bound, GraphQLEngineOptions options)
    {
        _bound = bound;
        _options = options;
        _costs = options.Cost.Report || options.Cost.Enforce ? new CostGate(new SchemaCosts(bound.Schema, options.Cost), options.MaxFields) : null;
        _documents = new DocumentStore(options, Prepare);
    }

    /// <summary>The operation that a request means.</summary>
    /// <exception cref="GraphQLException">There is none, or the document is not valid or not accepted.</exception>
    public PreparedOperation Find(GraphQLRequest request) => _documents.Find(request).Operation(request.OperationName);

    /// <summary>Plans a request for its operation.</summary>
    /// <exception cref="GraphQLException">A variable does not fit, or the operation is too large or too dear.</exception>
    public PlannedRequest Plan(PreparedOperation operation, GraphQLRequest request)
    {
        var variables = VariableCoercer.Coerce(_bound.Schema, operation.Node.VariableDefinitions, request.Variables);
        try
        {
            var plan = operation.PlanFor(variables);
            return new PlannedRequest(plan, variables, _costs?.Price(plan, variables));
        }
        catch (OperationLimitException exception)
        {
            throw new GraphQLException(DocumentLimits.Error(exception.Message));
        }
    }

    private PreparedDocument Prepare(string text)
    {
        var document = Parser.Parse(text, _options.Parsing);
        DocumentLimits.Check(document, _options);
        var errors = DocumentValidator.Validate(_bound.Schema, document, _options.Rules, _options.Validation);
        return errors.Count == 0 ? new PreparedDocument(_bound, document, _options.MaxFields) : throw new GraphQLException(errors);
    }
}
