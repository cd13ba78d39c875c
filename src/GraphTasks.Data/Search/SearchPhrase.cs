namespace GraphTasks.Data.Search;

/// <summary>Tokens that stand one after the other in a text.</summary>
/// <param name="IsSingle">Whether the phrase is one character, looked for among the single characters; else pairs and words are.</param>
/// <param name="Tokens">The tokens; they hold letters and digits only.</param>
internal sealed record SearchPhrase(bool IsSingle, IReadOnlyList<string> Tokens);
