using GraphTasks.Ledgers;

namespace GraphTasks.Enrichment.Themes;

/// <summary>What the tagger reads of a task.</summary>
/// <param name="Content">The task's text.</param>
/// <param name="Headings">The heading path from the outermost inwards.</param>
/// <param name="LeadUnits">The lead units as printed or resolved.</param>
public sealed record ThemeInput(string Content, IReadOnlyList<string> Headings, IReadOnlyList<string> LeadUnits)
{
    /// <summary>The input of free text without heading or unit.</summary>
    public ThemeInput(string content)
        : this(content, [], [])
    {
    }

    /// <summary>The input of a ledger's row.</summary>
    public static ThemeInput Of(LedgerRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new ThemeInput(row.Content, row.Category, row.Lead);
    }
}
