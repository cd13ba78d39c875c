using GraphTasks.Enrichment.Themes;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Themes;

public sealed class ThemeAccuracyTests
{
    [SharedFact]
    public void Leave_one_document_out_reaches_the_floors()
    {
        var figures = ThemeEvaluation.LeaveOneDocumentOut(
            ThemeTestData.Gold(), ThemeTestData.Vocabulary, ThemeTestData.Lexicon, ThemeTestData.Units);

        Assert.Equal(304, figures.Tasks);
        Assert.InRange(figures.TopMacroF1, 0.91, 1);
        Assert.InRange(figures.PrimaryAccuracy, 0.94, 1);
    }

    [Fact]
    public void The_invented_tasks_reach_the_floors()
    {
        var tasks = ThemeTestData.Invented();
        var figures = ThemeEvaluation.Of(tasks, ThemeTestData.Tagger);

        Assert.True(tasks.Count >= 300);
        Assert.All(figures.Subs, score => Assert.True(score.Support >= 5, score.Code));
        Assert.InRange(figures.TopMacroF1, 0.96, 1);
        Assert.InRange(figures.PrimaryAccuracy, 0.98, 1);
    }

    [SharedFact]
    public void The_weights_in_the_dictionary_are_what_training_gives()
    {
        var model = ThemeTrainer.Train(ThemeTestData.Gold(), ThemeTestData.Vocabulary, ThemeTestData.Lexicon, ThemeTestData.Units);

        // Training follows the labels' file, whatever order the rows came in.
        Assert.Equal(ThemeTestData.Text("theme-weights.tsv"), model.Format());
    }
}
