using System.Globalization;

namespace GraphTasks.Data.Dictionaries;

/// <summary>
/// Says which decisions of a store the files of a folder hold already, so that they are not taken a second time: an export
/// writes <c>decisions.tsv</c> with the number of the last one and the version that it made.
/// </summary>
/// <param name="Number">The last decision.</param>
/// <param name="Version">Its <see cref="Model.StoredDecision.VersionAfter"/>, which tells the store's log from another's.</param>
public sealed record FoldedDecisions(int Number, string Version)
{
    /// <summary>The file's name within the folder.</summary>
    public const string FileName = "decisions.tsv";

    private const string Header = "number\tversion";

    /// <summary>The file's text.</summary>
    public string Format() => string.Create(CultureInfo.InvariantCulture, $"{Header}\n{Number}\t{Version}\n");

    /// <exception cref="FormatException">The file is malformed.</exception>
    internal static FoldedDecisions? Read(DictionaryFolder folder)
    {
        using var reader = folder.OpenOptional(FileName);
        if (reader is null)
            return null;
        return reader.ReadLine() == Header && reader.ReadLine()?.Split('\t') is [var number, var version] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? new(last, version)
            : throw new FormatException($"{FileName}:1: expected the header number, version and one line with them");
    }
}
