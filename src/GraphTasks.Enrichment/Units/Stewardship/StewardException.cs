namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>A decision cannot be taken or undone.</summary>
/// <param name="errors">What is wrong; at least one.</param>
public sealed class StewardException(IReadOnlyList<StewardError> errors) : Exception(string.Join("; ", errors.Select(error => error.Message)))
{
    /// <summary>One thing is wrong.</summary>
    /// <param name="code">NOT_FOUND, CONFLICT, INVALID, STALE_VERSION or DEPENDENT_DECISION.</param>
    /// <param name="field">The input that is to blame.</param>
    /// <param name="message">What is wrong, for the steward.</param>
    public StewardException(string code, string field, string message)
        : this([new(field, code, message)])
    {
    }

    /// <summary>All that is wrong.</summary>
    public IReadOnlyList<StewardError> Errors { get; } = errors;

    /// <summary>The code of the first error.</summary>
    public string Code => Errors[0].Code;

    /// <summary>The input that is to blame for the first error.</summary>
    public string Field => Errors[0].Field;
}
