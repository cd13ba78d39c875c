using System.Collections;
using GraphTasks.GraphQL.Execution.Bindings;
using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Execution.Planning;
using GraphTasks.GraphQL.Execution.Writing;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Running;

/// <summary>
/// Executes one operation (https://spec.graphql.org/September2025/#sec-Executing-Operations): resolves breadth first, so
/// that a batch resolver sees all parents of a level at once, then writes depth first. Plain leaves are resolved while
/// they are written and never stored. Objects of this class are used again for later requests.
/// </summary>
internal sealed class OperationExecution : IFailures
{
    private readonly List<Frame> _frames = [];
    private readonly ResponseWriter _writer = new();
    private FieldContext?[] _contexts = [];
    private GraphQLEngineOptions _options = null!;
    private FailureTranslator _failures = null!;
    private OperationPlan _plan = null!;
    private VariableValues _variables = null!;
    private object? _state;
    private CancellationToken _cancellation;
    private int _used;
    private int _objects;

    public IReadOnlyList<GraphQLError> Errors => _writer.Errors;

    public void Start(OperationPlan plan, VariableValues variables, object? state, FailureTranslator failures, GraphQLEngineOptions options, CancellationToken cancellation)
    {
        _plan = plan;
        _variables = variables;
        _state = state;
        _failures = failures;
        _options = options;
        _cancellation = cancellation;
    }

    /// <summary>Forgets the request.</summary>
    public void Clear()
    {
        ReleaseFrames(0);
        Array.Clear(_contexts);
        _writer.Clear();
        _plan = null!;
        _variables = null!;
        _state = null;
        _cancellation = default;
        _objects = 0;
    }

    /// <summary>Executes a query: its fields in any order.</summary>
    public async ValueTask QueryAsync(JsonBuffer json)
    {
        _writer.Start(json, this, _options.MaxFieldErrors);
        var root = NewFrame(_plan.Root);
        root.Add(_state);
        await ResolveLevelsAsync(0).ConfigureAwait(false);
        WriteRoot(root);
    }

    /// <summary>Executes a mutation: each root field, with all below it, is done and written before the next begins.</summary>
    public async ValueTask MutateAsync(JsonBuffer json)
    {
        _writer.Start(json, this, _options.MaxFieldErrors);
        var root = NewFrame(_plan.Root);
        root.Add(_state);
        StartColumns(root);
        var (mark, complete) = (json.Position, true);
        json.WriteByte((byte)'{');
        for (var i = 0; i < root.Plan.Fields.Length && complete; i++)
        {
            var field = root.Plan.Fields[i];
            if (field.Column >= 0)
            {
                await ResolveAsync(root, field).ConfigureAwait(false);
                Expand(root, field);
                await ResolveLevelsAsync(1).ConfigureAwait(false);
            }

            complete = _writer.WriteField(this, root, 0, field, isFirst: i == 0);
            ReleaseFrames(1);
        }

        json.WriteByte((byte)'}');
        if (!complete)
            WriteNull(mark);
    }

    /// <summary>Executes a subscription's selection for one event, the value of its only root field.</summary>
    public async ValueTask RespondAsync(JsonBuffer json, object? value)
    {
        _writer.Start(json, this, _options.MaxFieldErrors);
        var root = NewFrame(_plan.Root);
        root.Add(_state);
        StartColumns(root);
        var field = root.Plan.Fields[0];
        root.Columns[field.Column].Values[0] = value;
        Expand(root, field);
        await ResolveLevelsAsync(1).ConfigureAwait(false);
        WriteRoot(root);
    }

    /// <summary>The context of a field, with its arguments coerced once for the whole request.</summary>
    public FieldContext ContextOf(PlannedField field)
    {
        if (field.Index >= _contexts.Length)
            Array.Resize(ref _contexts, Math.Max(field.Index + 1, _contexts.Length * 2));
        return _contexts[field.Index] ??= NewContext(field);
    }

    /// <summary>True for exceptions that only spoil a field; the others end the request.</summary>
    public bool IsOfField(Exception exception) =>
        exception is not (OperationLimitException or OutOfMemoryException) && !(exception is OperationCanceledException && _cancellation.IsCancellationRequested);

    public FieldFailure Of(Exception exception, FieldDefinition field) => _failures.Of(exception, field);

    public void ThrowIfCancelled() => _cancellation.ThrowIfCancellationRequested();

    private FieldContext NewContext(PlannedField field)
    {
        try
        {
            return new FieldContext(field, field.ArgumentsOf(_variables), _variables, _state, _cancellation);
        }
        catch (GraphQLException exception)
        {
            return new FieldContext(field, InputObject.Empty, _variables, _state, _cancellation) { Failure = new FieldFailure(exception.Errors) };
        }
    }

    private void WriteRoot(Frame root)
    {
        var mark = _writer.Json.Position;
        if (_writer.WriteObject(this, root, 0) is not Outcome.Written)
            WriteNull(mark);
    }

    private void WriteNull(int mark)
    {
        _writer.Json.Truncate(mark);
        _writer.Json.WriteNull();
    }

    private async ValueTask ResolveLevelsAsync(int start)
    {
        while (start < _used)
        {
            var end = _used;
            List<Task>? pending = null;
            for (var i = start; i < end; i++)
            {
                _cancellation.ThrowIfCancellationRequested();
                StartColumns(_frames[i]);
                foreach (var field in _frames[i].Plan.Columns)
                {
                    var resolving = ResolveAsync(_frames[i], field);
                    if (!resolving.IsCompletedSuccessfully)
                        (pending ??= []).Add(resolving.AsTask());
                }
            }

            if (pending is not null)
                await Task.WhenAll(pending).ConfigureAwait(false);
            for (var i = start; i < end; i++)
                foreach (var field in _frames[i].Plan.Columns)
                    Expand(_frames[i], field);
            start = end;
        }
    }

    private static void StartColumns(Frame frame)
    {
        for (var i = 0; i < frame.Plan.Columns.Length; i++)
            frame.Columns[i].Start(frame.Count);
    }

    private ValueTask ResolveAsync(Frame frame, PlannedField field)
    {
        var context = ContextOf(field);
        var results = frame.Columns[field.Column].Values;
        if (context.Failure is not { } failure)
            return field.Binding.ResolveAsync(frame.Objects.AsMemory(0, frame.Count), context, results, this);
        results.AsSpan(0, frame.Count).Fill(failure);
        return default;
    }

    private void Expand(Frame frame, PlannedField field)
    {
        if (!field.IsComposite)
            return;
        var column = frame.Columns[field.Column];
        for (var i = 0; i < frame.Count; i++)
        {
            column.Starts[i] = column.NextSlot;
            column.Values[i] = Expand(column, field, field.Definition.Type, column.Values[i]);
        }
    }

    private object? Expand(Column column, PlannedField field, GraphQLType type, object? value)
    {
        if (value is null or FieldFailure)
            return value;
        if (value is Exception exception)
            return Of(exception, field.Definition);
        if (type.Nullable is ListType list)
            return ExpandList(column, field, list, value);
        if (++_objects > _options.MaxObjects)
            throw new OperationLimitException($"{nameof(GraphQLEngineOptions.MaxObjects)} is {_options.MaxObjects}: the response would hold more objects. Ask for fewer at once.");
        var (objectType, failure) = field.RuntimeType(value);
        if (objectType is null)
        {
            column.Add(failure!);
            return value;
        }

        if (column.ChildOf(objectType) is not { } child)
            column.AddChild(child = NewFrame(field.SelectionOf(objectType)));
        column.Add(child, child.Add(value));
        return value;
    }

    private object ExpandList(Column column, PlannedField field, ListType list, object value)
    {
        if (ItemsOf(value) is not { } read)
            return FieldFailure.InvalidResult($"Expected a list for {field.Definition.Coordinate}.");
        var items = new ItemList(read);
        object?[]? changed = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var expanded = Expand(column, field, list.OfType, item);
            if (!ReferenceEquals(item, expanded))
                (changed ??= items.Copy())[i] = expanded;
        }

        return changed ?? read;
    }

    private static object? ItemsOf(object value) => value switch
    {
        object?[] items => items,
        IReadOnlyList<object?> items => items,
        string => null,
        IEnumerable items => items.Cast<object?>().ToArray(),
        _ => null,
    };

    private Frame NewFrame(SelectionPlan plan)
    {
        if (_used == _frames.Count)
            _frames.Add(new Frame());
        var frame = _frames[_used++];
        frame.Start(plan);
        return frame;
    }

    private void ReleaseFrames(int start)
    {
        for (var i = start; i < _used; i++)
            _frames[i].Clear();
        _used = Math.Min(_used, start);
        if (_frames.Count > Frame.MostKept)
            _frames.RemoveRange(Frame.MostKept, _frames.Count - Frame.MostKept);
    }
}
