using GraphTasks.Data.Model;
using GraphTasks.Ledgers;

namespace GraphTasks.Data.Import;

/// <summary>Gives each heading path of a document its category, in the order in which the paths first appear.</summary>
internal sealed class CategoryTree(string documentKey)
{
    private readonly Dictionary<string, Category> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> childCounts = new(StringComparer.Ordinal);

    /// <summary>The categories so far, each after the one above it.</summary>
    public List<Category> Categories { get; } = [];

    /// <summary>The key of the innermost heading of a row, or null where it has none.</summary>
    public string? KeyOf(LedgerRow row)
    {
        Category? parent = null;
        for (var depth = 1; depth <= row.Category.Count; depth++)
        {
            var lines = Lines.Join(row.Category.Take(depth).ToArray())!;
            var path = $"{row.Table}\n{lines}";
            if (!byPath.TryGetValue(path, out var category))
                byPath[path] = category = Add(row, parent, row.Category[depth - 1], lines);
            parent = category;
        }

        return parent?.Key;
    }

    private Category Add(LedgerRow row, Category? parent, string title, string lines)
    {
        var above = parent?.Key ?? $"{documentKey}/{row.Table:D3}";
        var ordinal = childCounts[above] = childCounts.GetValueOrDefault(above) + 1;
        var category = new Category
        {
            Key = $"{above}/{ordinal:D4}",
            DocumentKey = documentKey,
            Table = row.Table,
            ParentKey = parent?.Key,
            Title = title,
            PathLines = lines,
        };
        Categories.Add(category);
        return category;
    }
}
