using System.Data.Common;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Import;

/// <summary>Writes the vocabulary's themes into the store where they differ from what is there.</summary>
internal static class ThemeSeeder
{
    public static void Seed(Store store, ThemeVocabulary vocabulary)
    {
        using (var reader = new StoreReader(store))
            if (reader.AllThemes().SequenceEqual(RowsOf(vocabulary)))
                return;

        using var connection = store.Connect();
        using var transaction = store.BeginWriting(connection);
        Write(connection, transaction, vocabulary);
        transaction.Commit();
    }

    /// <summary>Puts the vocabulary in the place of the themes that are there.</summary>
    public static void Write(DbConnection connection, DbTransaction transaction, ThemeVocabulary vocabulary)
    {
        new SqlText(connection).Raw("DELETE FROM themes").Execute(transaction);
        using var insert = new InsertCommand(connection, transaction, "themes",
            ["code", "top_code", "name", "name_en", "ordinal", "alt_labels", "definition", "scope_note", "replaced_by"]);
        foreach (var x in RowsOf(vocabulary))
            insert.Execute(x.Code, x.TopCode, x.Name, x.NameEn, x.Ordinal, x.AltLabels, x.Definition, x.ScopeNote, x.ReplacedBy);
    }

    private static IEnumerable<Model.Theme> RowsOf(ThemeVocabulary vocabulary)
    {
        var ordinal = 0;
        foreach (var top in TopTheme.All)
        {
            yield return new() { Code = top.Code, Name = top.NameZh, NameEn = top.NameEn, Ordinal = ++ordinal };
            foreach (var theme in vocabulary.Themes.Where(theme => theme.Top == top.Code))
                yield return new()
                {
                    Code = theme.Code,
                    TopCode = top.Code,
                    Name = theme.NameZh,
                    NameEn = theme.NameEn,
                    Ordinal = ++ordinal,
                    AltLabels = theme.AltLabels.Count == 0 ? null : string.Join(';', theme.AltLabels),
                    Definition = theme.Definition,
                    ScopeNote = theme.ScopeNote.Length == 0 ? null : theme.ScopeNote,
                    ReplacedBy = theme.ReplacedBy,
                };
        }
    }
}
