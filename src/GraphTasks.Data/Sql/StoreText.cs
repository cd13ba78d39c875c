using System.Globalization;

namespace GraphTasks.Data.Sql;

/// <summary>Dates and times as the store writes them: ISO text, which sorts by code unit in every database.</summary>
internal static class StoreText
{
    private const string DateFormat = "yyyy-MM-dd";

    public static string Of(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? date) => date is { } value ? Of(value) : null;

    public static string Of(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    public static string? Of(DateTime? time) => time is { } value ? Of(value) : null;

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, DateFormat, CultureInfo.InvariantCulture);

    public static DateTime Time(string text) =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
}
