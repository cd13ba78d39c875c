namespace GraphTasks.Enrichment.Targets;

/// <summary>A printed number with its scale and unit.</summary>
/// <param name="Span">Number, scale and unit, without comparator, in UTF-16 code units.</param>
/// <param name="Number">The number as printed.</param>
/// <param name="Decimals">How many decimals are printed.</param>
/// <param name="Upper">The second number of a range as printed, else null.</param>
/// <param name="Scale">1, 10000 for 万, 100000000 for 亿 and so on.</param>
/// <param name="Unit">The unit, empty where none follows.</param>
/// <param name="Suffix">以上, 左右, 以内 and the like, empty where none follows.</param>
/// <param name="EndWithSuffix">The code unit after the suffix.</param>
internal sealed record Quantity(TextSpan Span, decimal Number, int Decimals, decimal? Upper, decimal Scale, string Unit, string Suffix, int EndWithSuffix)
{
    public decimal Value => Number * Scale;

    public bool IsPercent => Unit is "%" or "‰";

    public bool IsMeasure => QuantityUnits.IsMeasure(Unit);
}
