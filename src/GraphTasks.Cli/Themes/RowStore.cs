using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Related;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Ledgers;

namespace GraphTasks.Cli.Themes;

/// <summary>The rows of some files as a small store: what previews, queues and relations are computed over.</summary>
internal sealed class RowStore
{
    public RowStore(DictionaryFolder folder, string[] files)
    {
        Dictionaries = DictionarySet.LoadThemes(folder);
        Tagger = Dictionaries.Tagger();
        Reader = Dictionaries.WordReader(folder);
        Rows = RowFiles.Read(files, folder);
        Inputs = [.. Rows.Select(ThemeInput.Of)];
        Related = new(Reader);
        foreach (var (row, input) in Rows.Zip(Inputs))
        {
            // A term speaks from the headings too; that a hit may lie across the seam only costs a second look.
            Index.Add(string.Join('\n', [input.Content, .. input.Headings]));
            Related.Add(new(row.Key, row.Document.Id, input.Content, input.LeadUnits, [.. Tagger.Tag(input).Tags.Select(tag => tag.Code)],
                TargetExtractor.Extract(input.Content, input.Headings)));
        }
    }

    public ThemeDictionaries Dictionaries { get; }

    public ThemeTagger Tagger { get; }

    public WordReader Reader { get; }

    public IReadOnlyList<LedgerRow> Rows { get; }

    /// <summary>What the tagger reads of each row.</summary>
    public IReadOnlyList<ThemeInput> Inputs { get; }

    public TaskTextIndex Index { get; } = new();

    public RelatedTasks Related { get; }
}
