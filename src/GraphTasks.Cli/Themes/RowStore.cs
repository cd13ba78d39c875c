using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Related;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Ledgers;

namespace GraphTasks.Cli.Themes;

/// <summary>The rows of some files as a small store: what keywords and relations are computed over.</summary>
internal sealed class RowStore
{
    public RowStore(DictionaryFolder folder, string[] files)
    {
        var dictionaries = DictionarySet.LoadThemes(folder);
        var tagger = dictionaries.Tagger();
        Reader = dictionaries.WordReader(folder);
        Rows = RowFiles.Read(files, folder);
        Related = new(Reader);
        foreach (var row in Rows)
        {
            var input = ThemeInput.Of(row);
            Related.Add(new(row.Key, row.Document.Id, input.Content, input.LeadUnits, [.. tagger.Tag(input).Tags.Select(tag => tag.Code)],
                TargetExtractor.Extract(input.Content, input.Headings)));
        }
    }

    public WordReader Reader { get; }

    public IReadOnlyList<LedgerRow> Rows { get; }

    public RelatedTasks Related { get; }
}
