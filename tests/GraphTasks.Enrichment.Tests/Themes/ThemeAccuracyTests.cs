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
            ThemeTestData.Gold(), ThemeTestData.Vocabulary, ThemeTestData.Lexicon, ThemeTestData.Units, ThemeTestData.Words);

        Assert.Equal(304, figures.Tasks);
        Assert.InRange(figures.TopMacroF1, 0.92, 1);
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

    // The first run, before anything was learned from it, gave 0.958 and 0.966.
    [Fact]
    public void The_second_set_of_invented_tasks_reaches_the_floors()
    {
        var figures = ThemeEvaluation.Of(ThemeTestData.Invented("invented-second.tsv"), ThemeTestData.Tagger);

        Assert.InRange(figures.TopMacroF1, 0.97, 1);
        Assert.InRange(figures.PrimaryAccuracy, 0.96, 1);
    }

    [SharedFact]
    public void Two_ledgers_that_training_never_saw_reach_the_bars()
    {
        var figures = ThemeEvaluation.Of(ThemeTestData.Unseen(), ThemeTestData.Tagger);

        Assert.Equal(343, figures.Tasks);
        Assert.InRange(figures.TopMacroF1, 0.92, 1);
        Assert.InRange(figures.PrimaryAccuracy, 0.92, 1);
    }

    [Fact]
    public void The_learning_curve_has_a_point_for_every_share()
    {
        var tasks = ThemeTestData.Invented().Select((task, i) => task with { Document = i % 2 == 0 ? "a" : "b" }).ToList();
        var curve = ThemeEvaluation.LearningCurve(tasks, ThemeTestData.Vocabulary, ThemeTestData.Lexicon, ThemeTestData.Units, null, [0.1, 1]);

        Assert.Equal([0.1, 1], curve.Select(point => point.Share));
        Assert.All(curve, point => Assert.Equal(tasks.Count, point.Figures.Tasks));
        Assert.All(curve, point => Assert.InRange(point.Figures.PrimaryAccuracy, 0.9, 1));
    }

    [SharedFact]
    public void The_weights_in_the_dictionary_are_what_training_gives()
    {
        var model = ThemeTrainer.Train(ThemeTestData.Gold(), ThemeTestData.Vocabulary, ThemeTestData.Lexicon, ThemeTestData.Units, ThemeTestData.Words);

        // Training follows the labels' file, whatever order the rows came in.
        Assert.Equal(ThemeTestData.Text("theme-weights.tsv"), model.Format());
    }
}
