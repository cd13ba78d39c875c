using System.Data.Common;

namespace GraphTasks.Data.Sql;

internal static class ReaderExtensions
{
    public static string? TextOrNull(this DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    public static int? NumberOrNull(this DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetInt32(ordinal);

    public static double? DoubleOrNull(this DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetDouble(ordinal);

    public static DateOnly? DateOrNull(this DbDataReader reader, int ordinal) => reader.TextOrNull(ordinal) is { } text ? StoreText.Date(text) : null;
}
