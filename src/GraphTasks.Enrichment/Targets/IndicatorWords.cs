using GraphTasks.Enrichment.Grammar;

namespace GraphTasks.Enrichment.Targets;

/// <summary>Parts the words around an indicator from it: how it is wanted before it, how the number stands to it after it.</summary>
internal static class IndicatorWords
{
    /// <summary>The length of the words at the beginning that say how a thing is wanted (力争全年完成…).</summary>
    public static int Leading(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var length = text[at] == ' ' ? 1 : WordClasses.Lead.LengthAt(text, at);
            if (TargetPatterns.LeadingPeriod().Match(text, at) is { Success: true } period)
                length = Math.Max(length, period.Length);
            if (length == 0)
                break;
            at += length;
        }

        return at;
    }

    /// <summary>The length of the words at the end that say how the number stands to the indicator (…稳定在, …高于全省平均).</summary>
    public static int Trailing(string text)
    {
        var end = text.Length;
        while (end > 0)
        {
            var length = text[end - 1] == ' ' ? 1 : WordClasses.Trail.LengthBefore(text, end);
            if (TargetPatterns.TrailingReference().Match(text[..end]) is { Success: true } reference)
                length = Math.Max(length, reference.Length);
            if (length == 0)
                break;
            end -= length;
        }

        return text.Length - end;
    }

    /// <summary>The indicator within a text.</summary>
    public static TextSpan Within(string text)
    {
        var lead = Leading(text);
        return new(lead, text.Length - Trailing(text[lead..]));
    }
}
