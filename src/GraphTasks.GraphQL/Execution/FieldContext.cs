using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Execution.Planning;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution;

/// <summary>What a resolver knows of its field within a request. One object serves all parents of the field, and later reads of it.</summary>
public sealed class FieldContext
{
    private readonly PlannedField _field;
    private readonly VariableValues _variables;
    private readonly object? _state;

    internal FieldContext(PlannedField field, InputObject arguments, VariableValues variables, object? state, CancellationToken cancellation)
    {
        _field = field;
        _variables = variables;
        _state = state;
        Arguments = arguments;
        Cancellation = cancellation;
    }

    /// <summary>The field.</summary>
    public FieldDefinition Field => _field.Definition;

    /// <summary>The name in the response: the alias, or the field's name.</summary>
    public string ResponseName => _field.ResponseName;

    /// <summary>The coerced arguments.</summary>
    public InputObject Arguments { get; }

    /// <summary>Ends when the client has gone or the time of the request is up.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Why the arguments could not be coerced; then no resolver sees this context.</summary>
    internal FieldFailure? Failure { get; init; }

    /// <summary>The request's state (<see cref="GraphQLRequest.State"/>).</summary>
    public T State<T>()
        where T : class => (T)_state!;

    /// <summary>
    /// The coerced arguments of a directive of one's own that stands at the field in the document; null where it does not
    /// stand. What the schema's own directives say of the field is in <see cref="FieldDefinition.Node"/>.
    /// </summary>
    /// <exception cref="GraphQLException">A variable's value does not fit.</exception>
    public InputObject? Directive(string name) => _field.DirectiveOf(name, _variables);

    /// <summary>
    /// What follows from the selection alone: computed once for the operation and kept for all requests that send it. A
    /// resolver asks for one such value of its field.
    /// </summary>
    public T FromSelection<T>(Func<IFieldSelection, T> compute)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(compute);
        return (T)(_field.Derived ??= compute(_field));
    }

    /// <summary>
    /// True when the request selects this field of the value, or that of one of its possible types, so that costly
    /// work can be left out.
    /// </summary>
    public bool Selects(string name) => _field.Selects(name);
}
