using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Related;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary>The rows of some files as a small store: what previews, queues and relations are computed over.</summary>
internal sealed class RowStore
{
    public RowStore(DictionaryFolder folder, string[] files)
    {
        Dictionaries = DictionarySet.LoadThemes(folder);
        Tagger = Dictionaries.Tagger();
        Reader = Dictionaries.WordReader(folder);
        Rows = [.. ThemeRow.Read(files)];
        Related = new(Reader);
        foreach (var row in Rows)
        {
            // A term speaks from the headings too; that a hit may lie across the seam only costs a second look.
            Index.Add(string.Join('\n', [row.Input.Content, .. row.Input.Headings]));
            Related.Add(new(row.Key, row.Document, row.Input.Content, row.Input.LeadUnits, [.. Tagger.Tag(row.Input).Tags.Select(tag => tag.Code)],
                TargetExtractor.Extract(row.Input.Content, row.Input.Headings)));
        }
    }

    public ThemeDictionaries Dictionaries { get; }

    public ThemeTagger Tagger { get; }

    public WordReader Reader { get; }

    public IReadOnlyList<ThemeRow> Rows { get; }

    public TaskTextIndex Index { get; } = new();

    public RelatedTasks Related { get; }
}
