using GraphTasks.GraphQL.Execution.Bindings;
using GraphTasks.GraphQL.Execution.Planning;
using GraphTasks.GraphQL.Execution.Running;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>
/// Writes resolved frames, depth first, in the order of the selections. A null in a non-null place takes back what is
/// written of the nearest nullable place (https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors); errors
/// are noted as they are met, so that their order is that of the response, however the resolvers ran.
/// </summary>
internal sealed class ResponseWriter
{
    private readonly List<GraphQLError> _errors = [];
    private IFailures _failures = null!;
    private int _maxErrors;

    public JsonBuffer Json { get; private set; } = null!;

    public ResponsePath Path { get; } = new();

    public IReadOnlyList<GraphQLError> Errors => _errors;

    public void Start(JsonBuffer json, IFailures failures, int maxErrors)
    {
        Json = json;
        _failures = failures;
        _maxErrors = maxErrors;
    }

    public void Clear()
    {
        Json = null!;
        _errors.Clear();
        Path.Clear();
    }

    /// <summary>Notes an exception that stands in the place of a value.</summary>
    public Outcome Fail(Exception exception) => Fail(_failures.Of(exception, Path.Field.Definition));

    /// <summary>Notes why the value at the path is missing.</summary>
    public Outcome Fail(FieldFailure failure)
    {
        if (_errors.Count >= _maxErrors)
            return Outcome.Failed;
        var (path, field) = (Path.ToArray(), Path.Field);
        foreach (var error in failure.Errors)
            _errors.Add(new GraphQLError(error.Message)
            {
                Locations = error.Locations.Count > 0 ? error.Locations : field.Locations,
                Path = path,
                Code = error.Code ?? GraphQLErrorCodes.BadUserInput,
                Extensions = error.Extensions,
            });
        return Outcome.Failed;
    }

    /// <summary>Puts null where a value is missing.</summary>
    /// <returns>False when null may not stand there, so that what surrounds it is missing too.</returns>
    public bool Finish(Outcome outcome, int mark, bool nonNull)
    {
        if (outcome is Outcome.Written)
            return true;
        if (outcome is Outcome.Null && nonNull)
            Fail(FieldFailure.InvalidResult($"Cannot return null for non-nullable field {Path.Field.Definition.Coordinate}."));
        if (nonNull)
            return false;
        Json.Truncate(mark);
        Json.WriteNull();
        return true;
    }

    /// <summary>Writes one object of a frame.</summary>
    public Outcome WriteObject(OperationExecution execution, Frame frame, int index)
    {
        var fields = frame.Plan.Fields;
        Json.WriteByte((byte)'{');
        for (var i = 0; i < fields.Length; i++)
        {
            if (!WriteField(execution, frame, index, fields[i], i == 0))
                return Outcome.Failed;
        }

        Json.WriteByte((byte)'}');
        return Outcome.Written;
    }

    /// <summary>Writes a name and its value; false when the object cannot stand without the value.</summary>
    public bool WriteField(OperationExecution execution, Frame frame, int index, PlannedField field, bool isFirst)
    {
        Json.WriteRaw(field.NameUtf8(isFirst));
        var mark = Json.Position;
        Path.Push(field);
        var outcome = field.Column < 0 ? WriteInline(execution, frame.Objects[index], field) : WriteColumn(execution, frame.Columns[field.Column], index, field);
        var there = Finish(outcome, mark, field.IsNonNull);
        Path.Pop();
        return there;
    }

    private Outcome WriteInline(OperationExecution execution, object? parent, PlannedField field)
    {
        var depth = Path.Depth;
        try
        {
            var context = field.Binding.NeedsContext ? execution.ContextOf(field) : null;
            return context?.Failure is { } failure ? Fail(failure) : field.Binding.WriteInline(parent, context, this);
        }
        catch (Exception exception) when (execution.IsOfField(exception))
        {
            Path.Truncate(depth);
            return Fail(exception);
        }
    }

    private Outcome WriteColumn(OperationExecution execution, Column column, int index, PlannedField field)
    {
        var value = column.Values[index];
        if (value is FieldFailure failure)
            return Fail(failure);
        if (field.IsComposite)
        {
            var slot = column.Starts[index];
            return WriteComposite(execution, column, field.Definition.Type, value, ref slot);
        }

        var depth = Path.Depth;
        try
        {
            return field.Binding.Leaf!.WriteBoxed(value, this);
        }
        catch (Exception exception) when (execution.IsOfField(exception))
        {
            Path.Truncate(depth);
            return Fail(exception);
        }
    }

    private Outcome WriteComposite(OperationExecution execution, Column column, GraphQLType type, object? value, ref int slot)
    {
        if (value is FieldFailure failure)
            return Fail(failure);
        if (value is null)
            return Outcome.Null;
        if (type.Nullable is ListType list)
            return WriteList(execution, column, list, new ItemList(value), ref slot);
        execution.ThrowIfCancelled();
        var (frame, index, reason) = column.SlotAt(slot++);
        return frame is null ? Fail(reason!) : WriteObject(execution, frame, index);
    }

    private Outcome WriteList(OperationExecution execution, Column column, ListType list, ItemList items, ref int slot)
    {
        Json.WriteByte((byte)'[');
        var nonNull = list.OfType is NonNullType;
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                Json.WriteByte((byte)',');
            Path.Push(i);
            var mark = Json.Position;
            var there = Finish(WriteComposite(execution, column, list.OfType, items[i], ref slot), mark, nonNull);
            Path.Pop();
            if (there)
                continue;
            for (i++; i < items.Count; i++)
                slot += Column.SlotsOf(list.OfType, items[i]);
            return Outcome.Failed;
        }

        Json.WriteByte((byte)']');
        return Outcome.Written;
    }
}
