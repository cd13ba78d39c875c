using System.Data.Common;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Decisions;

/// <summary>Goes through all tasks of a store in stretches that fit into memory.</summary>
internal static class StoreScan
{
    private const int Stretch = 5_000;

    /// <summary>The stretches: the numbers after the first and up to the second.</summary>
    public static IEnumerable<(long After, long UpTo)> Of(DbConnection connection)
    {
        var last = new Selection<long>("tasks t", "COALESCE(MAX(t.id), 0)", r => r.GetInt64(0)).Read(connection, _ => { })[0];
        for (var after = 0L; after < last; after += Stretch)
            yield return (after, after + Stretch);
    }
}
