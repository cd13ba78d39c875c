using System.Globalization;
using System.Text;
using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units;

/// <summary>Writes the curated units as the files in dictionaries/units: one record a line, ordinal order, LF.</summary>
public static class UnitFileWriter
{
    /// <summary>The files with their texts; loading them gives the same units again, and writing those the same bytes.</summary>
    public static IReadOnlyList<(string Name, string Text)> Write(UnitRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var units = registry.Units.Values;
        return
        [
            (UnitFiles.Units, Lines(UnitFiles.UnitsHeader, units.Select(u => $"{u.Id}\t{u.JurisdictionId}\t{Words.Of(u.Kind)}\t{u.ParentId}\t{u.Name}"))),
            (UnitFiles.Names, Lines(UnitFiles.NamesHeader, units.SelectMany(u => u.Names.Select(n => $"{u.Id}\t{n.Text}\t{Words.Of(n.Type)}\t{Year(n.From)}\t{Year(n.To)}")))),
            (UnitFiles.Members, Lines(UnitFiles.MembersHeader, units.SelectMany(u => u.Members.Select(m => $"{u.Id}\t{m.UnitId}\t{Year(m.From)}\t{Year(m.To)}")))),
            (UnitFiles.Successions, Lines(UnitFiles.SuccessionsHeader, units.SelectMany(u => u.Successors.Select(s => $"{u.Id}\t{s.SuccessorId}\t{s.Date}\t{s.Evidence}")))),
            (UnitFiles.Rejections, Lines(UnitFiles.RejectionsHeader, registry.Rejections.Select(r => $"{r.JurisdictionId}\t{r.Mention}\t{r.UnitId}").Order(StringComparer.Ordinal))),
        ];
    }

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Lines(string header, IEnumerable<string> records)
    {
        var text = new StringBuilder(header).Append('\n');
        foreach (var record in records)
            text.Append(record).Append('\n');
        return text.ToString();
    }
}
