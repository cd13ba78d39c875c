namespace GraphTasks.GraphQL.Validation;

/// <summary>Limits of a validation.</summary>
public sealed record ValidationOptions
{
    /// <summary>After so many errors validation stops, with one more error that says so. 100 unless set.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Leaves "Did you mean …?" out of messages, so that they tell no names of the schema.</summary>
    public bool HideSuggestions { get; init; }

    /// <summary>
    /// How many steps the rules that follow fragments may take together, before validation stops with an error.
    /// 500,000 unless set: documents that people write take a few hundred.
    /// </summary>
    public int MaxWork { get; init; } = 500_000;
}
