using System.Globalization;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Targets;

public class TargetExtractorGoldTests
{
    private const double Floor = 0.98;

    [SharedFact]
    public void All_slots_are_exact()
    {
        var rows = PublishedRows.Read();
        var gold = GoldTsv.Read("targets.tsv").Select(Label).ToHashSet();
        // The quantified table of the third ledger is labelled, its second table is not; every row of the other two is.
        var labelled = rows.Where(r => !r.Key.StartsWith("luan", StringComparison.Ordinal) || r.Key.Contains("/1/", StringComparison.Ordinal));
        var found = labelled.SelectMany(r => TargetExtractor.Extract(r.Value.Content, r.Value.Headings)
            .Where(t => t.Comparator != Comparator.NoneStated)
            .Select(t => Label(r.Key, t))).ToHashSet();
        var right = found.Count(gold.Contains);
        var f1 = 2.0 * right / (found.Count + gold.Count);
        var report = string.Join('\n', found.Except(gold).Select(f => "+ " + f).Concat(gold.Except(found).Select(g => "- " + g)).Order(StringComparer.Ordinal));
        Assert.True(f1 >= Floor, string.Create(CultureInfo.InvariantCulture, $"F1 {f1:0.000}, right {right} of {gold.Count} labelled, {found.Count} found\n{report}"));
    }

    private static string Label(string[] f) => $"{f[0]}/{f[1]}/{f[2]} {f[3]}-{f[4]} {f[5]} {f[6]} {f[7]} {f[8]} [{f[9]}] {f[10]}";

    private static string Label(string key, Target t)
    {
        var value = t.Value is null ? "" : t.Value.Value.ToString("0.####", CultureInfo.InvariantCulture) + (t.Upper is { } u ? "~" + u.ToString("0.####", CultureInfo.InvariantCulture) : "");
        var comparator = t.Comparator switch { Comparator.AtLeast => "AT_LEAST", Comparator.AtMost => "AT_MOST", _ => t.Comparator.ToString().ToUpperInvariant() };
        var basis = t.Base == TargetBase.Level ? "" : t.Base.ToString().ToUpperInvariant();
        return $"{key} {t.Span.Start}-{t.Span.End} {comparator} {value} {t.Unit} {basis} [{t.Indicator}] {(t.Strive ? "strive" : "")}";
    }
}
