using System.Globalization;

namespace GraphTasks.Enrichment.Dates;

/// <summary>The feasts that deadlines are named by (春节前), of the sun's and of the moon's calendar.</summary>
internal static class Feasts
{
    private static readonly ChineseLunisolarCalendar Moon = new();

    /// <summary>The last day before a feast; null for a feast that is not known or a year that the moon's calendar does not reach.</summary>
    /// <param name="feast">Its name without 节.</param>
    /// <param name="year">The year.</param>
    /// <param name="printed">Whether the year is printed; 元旦前 without one is the end of the year.</param>
    public static DateOnly? Eve(string feast, int year, bool printed) => Day(feast, feast == "元旦" && !printed ? year + 1 : year)?.AddDays(-1);

    private static DateOnly? Day(string feast, int year) => feast switch
    {
        "元旦" => DateMentionFinder.Date(year, 1, 1),
        "春" => OfTheMoon(year, 1, 1),
        "五一" or "劳动" => DateMentionFinder.Date(year, 5, 1),
        "端午" => OfTheMoon(year, 5, 5),
        "七一" => DateMentionFinder.Date(year, 7, 1),
        "八一" or "建军" => DateMentionFinder.Date(year, 8, 1),
        "教师" => DateMentionFinder.Date(year, 9, 10),
        "中秋" => OfTheMoon(year, 8, 15),
        "国庆" or "十一" => DateMentionFinder.Date(year, 10, 1),
        _ => null,
    };

    private static DateOnly? OfTheMoon(int year, int month, int day)
    {
        if (year <= Moon.MinSupportedDateTime.Year || year >= Moon.MaxSupportedDateTime.Year)
            return null;
        // A leap month moves all later ones one place on.
        var leap = Moon.GetLeapMonth(year);
        return DateOnly.FromDateTime(Moon.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
