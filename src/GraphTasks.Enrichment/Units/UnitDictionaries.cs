using System.Collections.Immutable;

namespace GraphTasks.Enrichment.Units;

/// <summary>
/// The texts of the dictionary files that the registry is built from, as read by whoever owns the folder. Names are relative to
/// dictionaries/ and use '/'.
/// </summary>
public sealed class UnitDictionaries
{
    private readonly ImmutableDictionary<string, string> _texts;

    /// <summary>Asks for each file of <see cref="FileNames"/> once.</summary>
    /// <param name="read">Gives a file's text, or null where there is none.</param>
    /// <exception cref="DictionaryException">One of <see cref="Required"/> is missing.</exception>
    public UnitDictionaries(Func<string, string?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var texts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var name in FileNames)
            if (read(name) is { } text)
                texts[name] = text;
            else if (Required.Contains(name))
                throw new DictionaryException(name, 1, "the file is missing");
        _texts = texts.ToImmutable();
    }

    /// <summary>The files that must be there.</summary>
    public static ImmutableArray<string> Required { get; } =
        [DivisionTable.FileName, Dictionaries.DepartmentTable.FileName, Dictionaries.DepartmentTable.UsageFileName,
         Dictionaries.DepartmentTable.EventsFileName, Dictionaries.ZoneTable.FileName, Dictionaries.TownshipTable.FileName];

    /// <summary>The files of the samples' invented places.</summary>
    public static ImmutableArray<string> Samples { get; } =
        [DivisionTable.SamplesFileName, Dictionaries.ZoneTable.SamplesFileName, Dictionaries.DepartmentTable.SamplesUsageFileName];

    /// <summary>All files that are read: the required ones, those of the samples' invented places and those of the curated units.</summary>
    public static ImmutableArray<string> FileNames { get; } =
        [.. Required, .. Samples, UnitFiles.Units, UnitFiles.Names, UnitFiles.Members, UnitFiles.Successions, UnitFiles.Rejections];

    /// <summary>A file's text; empty when it is not there.</summary>
    public string this[string name] => _texts.GetValueOrDefault(name, "");
}
