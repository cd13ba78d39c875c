using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Import;

/// <summary>Writes the vocabulary's themes into the store where they differ from what is there.</summary>
internal static class ThemeSeeder
{
    public static void Seed(Store store, ThemeVocabulary vocabulary)
    {
        var themes = TopTheme.All.SelectMany(top => vocabulary.Themes.Where(theme => theme.Top == top.Code)
                .Select(theme => (theme.Code, TopCode: (string?)top.Code, theme.NameZh, theme.NameEn))
                .Prepend((top.Code, TopCode: null, top.NameZh, top.NameEn)))
            .Select((theme, i) => new Model.Theme { Code = theme.Code, TopCode = theme.TopCode, Name = theme.NameZh, NameEn = theme.NameEn, Ordinal = i + 1 })
            .ToArray();
        using (var reader = new StoreReader(store))
            if (reader.AllThemes().SequenceEqual(themes))
                return;

        using var connection = store.Connect();
        using var transaction = store.BeginWriting(connection);
        using (var clear = connection.CreateCommand())
        {
            clear.Transaction = transaction;
            clear.CommandText = "DELETE FROM themes";
            clear.ExecuteNonQuery();
        }

        using var insert = new InsertCommand(connection, transaction, "themes", ["code", "top_code", "name", "name_en", "ordinal"]);
        foreach (var theme in themes)
            insert.Execute(theme.Code, theme.TopCode, theme.Name, theme.NameEn, theme.Ordinal);
        transaction.Commit();
    }
}
