namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>A decision cannot be taken or undone.</summary>
/// <param name="code">NOT_FOUND, CONFLICT, INVALID, STALE_VERSION or DEPENDENT_DECISION.</param>
/// <param name="field">The input that is to blame.</param>
/// <param name="message">What is wrong, for the steward.</param>
public sealed class StewardException(string code, string field, string message) : Exception(message)
{
    /// <summary>NOT_FOUND, CONFLICT, INVALID, STALE_VERSION or DEPENDENT_DECISION.</summary>
    public string Code { get; } = code;

    /// <summary>The input that is to blame.</summary>
    public string Field { get; } = field;
}
