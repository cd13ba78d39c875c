namespace GraphTasks.GraphQL.Execution.Running;

/// <summary>Where the object of one place of the response stands; without a frame, why there is none.</summary>
internal readonly record struct Slot(Frame? Frame, int Index, FieldFailure? Failure);
