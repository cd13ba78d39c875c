namespace GraphTasks.Server;

/// <summary>A query for newcomers, which has an answer in every store that holds ledgers.</summary>
public static class ExampleQuery
{
    /// <summary>The query, on one line and without quotation marks, so that every shell takes it.</summary>
    public const string Text = "{ tasks(first: 3) { nodes { content headingPath leadUnits { name } deadline { raw date } themes { theme { name } } source { startLine } } } }";
}
