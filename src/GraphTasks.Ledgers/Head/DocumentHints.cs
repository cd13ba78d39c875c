namespace GraphTasks.Ledgers.Head;

/// <summary>What a format says of its document beside the text, for example in an HTML page's meta elements.</summary>
internal sealed record DocumentHints
{
    public static readonly DocumentHints None = new();

    public string? Title { get; init; }

    public string? Issuer { get; init; }

    public DateOnly? PublishedOn { get; init; }
}
