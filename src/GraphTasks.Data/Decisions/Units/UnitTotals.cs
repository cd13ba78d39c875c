namespace GraphTasks.Data.Decisions.Units;

/// <summary>How a decision changes a unit.</summary>
/// <param name="Key">The unit's key.</param>
/// <param name="NameBefore">The name in the record before, or null where there was none.</param>
/// <param name="NameAfter">The name in the record afterwards, or null where there is none.</param>
/// <param name="TasksBefore">For how many tasks it answers before.</param>
/// <param name="TaskDelta">By how many tasks it answers for more (or fewer).</param>
public sealed record UnitTotals(string Key, string? NameBefore, string? NameAfter, int TasksBefore, int TaskDelta)
{
    /// <summary>For how many tasks it answers afterwards.</summary>
    public int TasksAfter => TasksBefore + TaskDelta;
}
