namespace GraphTasks.Data.Queries;

/// <summary>In which order tasks come; ties are broken by document, table and number.</summary>
/// <param name="Field">What to order by.</param>
/// <param name="Descending">Whether the order runs downwards.</param>
public sealed record TaskOrder(TaskOrderField Field, bool Descending)
{
    /// <summary>The printed order.</summary>
    public static TaskOrder Printed { get; } = new(TaskOrderField.Document, Descending: false);
}
