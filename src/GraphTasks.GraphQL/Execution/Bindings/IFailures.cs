using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>Tells exceptions that only spoil a field from those that end the request.</summary>
internal interface IFailures
{
    /// <summary>True for exceptions that only spoil a field.</summary>
    bool IsOfField(Exception exception);

    /// <summary>What stands in the place of the field's value.</summary>
    FieldFailure Of(Exception exception, FieldDefinition field);
}
