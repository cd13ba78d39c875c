namespace GraphTasks.GraphQL.Language;

/// <summary>Limits and switches of the parser.</summary>
public sealed record ParseOptions
{
    /// <summary>The settings for text that can be trusted, such as a schema of one's own.</summary>
    public static ParseOptions Default { get; } = new();

    /// <summary>The most tokens a text may have, comments not counted. Default: no limit.</summary>
    public int MaxTokens { get; init; } = int.MaxValue;

    /// <summary>How deep selection sets, values and types may nest. Default: 200. Every later walk relies on it.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>
    /// Reads the variables and arguments of fragments, an experiment that is in no edition of the specification: such
    /// documents can be printed, but validation refuses them. Off unless set.
    /// </summary>
    public bool FragmentArguments { get; init; }

    /// <summary>Leaves the locations out.</summary>
    public bool NoLocation { get; init; }
}
