namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>What became of a value that was to be written.</summary>
internal enum Outcome
{
    /// <summary>It stands in the response.</summary>
    Written,

    /// <summary>It is null, and nothing is written yet.</summary>
    Null,

    /// <summary>It has no value, the error is noted, and what is half written must be taken back.</summary>
    Failed,
}
