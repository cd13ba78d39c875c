namespace GraphTasks.Ledgers.Layouts;

/// <summary>The columns of a table with their final roles: one content column, categories before it.</summary>
internal static class TableColumns
{
    /// <summary>Decides what depends on the other columns: which content column is the task, what 责任单位 alone means.</summary>
    public static ColumnRole[] Settle(IReadOnlyList<ColumnRole> found)
    {
        var roles = found.ToArray();
        var content = Array.LastIndexOf(roles, ColumnRole.Content);
        var measure = Array.LastIndexOf(roles, ColumnRole.Measure);
        if (measure > content && content >= 0)
        {
            content = measure;
        }
        else if (content < 0)
        {
            content = measure >= 0 ? measure : Array.LastIndexOf(roles, ColumnRole.Category);
        }

        for (var i = 0; i < roles.Length; i++)
        {
            if (i == content)
            {
                roles[i] = ColumnRole.Content;
            }
            else if (roles[i] == ColumnRole.Content)
            {
                roles[i] = i < content ? ColumnRole.Category : ColumnRole.Other;
            }
            else if (roles[i] is ColumnRole.Measure or ColumnRole.Group)
            {
                roles[i] = ColumnRole.Other;
            }
            else if (roles[i] == ColumnRole.Category && i > content && content >= 0)
            {
                roles[i] = ColumnRole.Other;
            }
        }

        var hasLead = Array.IndexOf(roles, ColumnRole.Lead) >= 0;
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] == ColumnRole.Unit)
            {
                roles[i] = hasLead ? ColumnRole.Support : ColumnRole.Lead;
                hasLead = true;
            }
        }

        return roles;
    }

    /// <summary>Whether headings make a ledger: a task and somebody or something to follow it by.</summary>
    public static bool IsLedger(IReadOnlyCollection<ColumnRole> roles) =>
        roles.Any(role => role is ColumnRole.Content or ColumnRole.Measure or ColumnRole.Category)
        && roles.Any(role => role is ColumnRole.Lead or ColumnRole.Unit or ColumnRole.Support or ColumnRole.Progress or ColumnRole.Deadline or ColumnRole.Person);
}
