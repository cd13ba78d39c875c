using System.Text;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Tests.Decisions;
using GraphTasks.Enrichment.Units.Stewardship;
using Xunit;

namespace GraphTasks.Data.Tests.Dictionaries;

public sealed class DictionaryExportTests : IDisposable
{
    private const string City = "990100";
    private const string Term = "量子龙舟";

    private readonly DictionaryFolder files = DictionaryFolder.Find();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");
    private readonly StewardStore store = new();

    public void Dispose()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Without_decisions_the_files_keep_their_bytes()
    {
        var export = DictionaryExport.Of(files, store.Live.Refresh());
        Assert.DoesNotContain(FoldedDecisions.FileName, export.Keys);
        Assert.All(export, file => Assert.Equal(File.ReadAllBytes(Path.Combine(files.Path, file.Key)), file.Value));
    }

    [Fact]
    public void Exported_decisions_are_in_the_files_and_not_taken_twice()
    {
        Decide();
        var before = store.Live.Refresh();
        var written = Export(files, before);
        Assert.Contains($"\t{StewardStore.Unknown}\t", Text("units/names.tsv"), StringComparison.Ordinal);
        Assert.Contains($"{Term}\tservices\t4", Text("theme-terms.tsv"), StringComparison.Ordinal);
        Assert.Contains("low-altitude\tindustry", Text("themes.tsv"), StringComparison.Ordinal);

        var live = new LiveDictionaries(store.Store, written);
        var after = live.Refresh();
        Assert.Empty(after.Conflicts);
        Assert.Equal(before.Set.Registry.Version, after.Set.Registry.Version);
        Assert.Equal(before.Set.Themes.Lexicon.Version, after.Set.Themes.Lexicon.Version);
        Assert.Equal(before.Set.Vocabulary.Format(), after.Set.Vocabulary.Format());
        // Exported once more, nothing has changed.
        Assert.All(DictionaryExport.Of(written, after), file => Assert.Equal(File.ReadAllBytes(Path.Combine(written.Path, file.Key)), file.Value));
    }

    [Fact]
    public void What_the_files_hold_already_can_still_be_undone_and_what_comes_later_is_taken_on_top()
    {
        var start = store.Live.Refresh().Set;
        Decide();
        var live = new LiveDictionaries(store.Store, Export(files, store.Live.Refresh()));
        var stewards = new Stewards(store.Store, live, TimeProvider.System);
        stewards.Decide(StewardStore.Request(), new UndoThemeDecision(4));
        stewards.Decide(StewardStore.Request(), new UndoThemeDecision(3));
        stewards.Decide(StewardStore.Request(), new UndoUnitDecision(2));
        stewards.Decide(StewardStore.Request(), new UndoUnitDecision(1));
        var end = new LiveDictionaries(store.Store, DictionaryFolder.Find(folder.FullName)).Refresh().Set;
        Assert.Equal(start.Registry.Version, end.Registry.Version);
        Assert.Equal(start.Themes.Lexicon.Version, end.Themes.Lexicon.Version);
        Assert.Equal(start.Vocabulary.Format(), end.Vocabulary.Format());
    }

    [Fact]
    public void A_decision_that_does_not_fit_the_files_stops_the_export_until_it_is_undone()
    {
        Decide();
        Export(files, store.Another().Refresh());
        // Files without the mark, as someone else's: every decision would be taken twice.
        File.Delete(Path.Combine(folder.FullName, FoldedDecisions.FileName));
        var foreign = DictionaryFolder.Find(folder.FullName);
        var live = new LiveDictionaries(store.Store, foreign);
        var error = Assert.Throws<StewardException>(() => DictionaryExport.Of(foreign, live.Refresh()));
        Assert.Contains("decision 1 is not in force", error.Message, StringComparison.Ordinal);
        var (dump, stewards) = (store.Dump(), new Stewards(store.Store, live, TimeProvider.System));
        foreach (var conflict in live.Refresh().Conflicts)
            if (conflict.Decision.Area == "UNITS")
                stewards.Decide(StewardStore.Request(), new UndoUnitDecision(conflict.Decision.Number));
            else
                stewards.Decide(StewardStore.Request(), new UndoThemeDecision(conflict.Decision.Number));
        Assert.Equal(dump, store.Dump());
        Assert.Empty(live.Refresh().Conflicts);
        Assert.Empty(new LiveDictionaries(store.Store, foreign).Refresh().Conflicts);
        Assert.Contains(FoldedDecisions.FileName, DictionaryExport.Of(foreign, live.Refresh()).Keys);
    }

    private void Decide()
    {
        store.Decide(new AcceptAlias(City, StewardStore.Unknown, store.UnitOf("市林业局")!));
        store.Decide(new RejectUnit(City, "市水利局", store.UnitOf("市水利局")!));
        store.Decide(new SetTerm(Term, "services", 4));
        store.Decide(new AddTheme("low-altitude", "industry", "低空经济", "Low-altitude economy", [], "Drones.", ""));
    }

    private DictionaryFolder Export(DictionaryFolder from, DictionarySnapshot snapshot)
    {
        foreach (var (name, bytes) in DictionaryExport.Of(from, snapshot))
        {
            var file = Path.Combine(folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        return DictionaryFolder.Find(folder.FullName);
    }

    private string Text(string name) => File.ReadAllText(Path.Combine(folder.FullName, name), Encoding.UTF8);
}
