using System.Globalization;
using System.Text;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary>Evaluations and explanations as text.</summary>
internal static class ThemeReport
{
    public static string Of(ThemeEvaluation figures, bool errors)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"tasks\t{figures.Tasks}\nprimary accuracy\t{figures.PrimaryAccuracy:0.000}\ntop macro-F1\t{figures.TopMacroF1:0.000}\n");
        text.Append("theme\tsupport\tTP\tFP\tFN\tP\tR\tF1\n");
        foreach (var score in figures.Tops.Concat(figures.Subs))
        {
            text.Append(CultureInfo.InvariantCulture, $"{score.Code}\t{score.Support}\t{score.TruePositives}\t{score.FalsePositives}\t{score.FalseNegatives}\t{score.Precision:0.000}\t{score.Recall:0.000}\t{score.F1:0.000}\n");
        }

        text.Append("confusions (labelled > said)\n");
        foreach (var group in figures.Errors.GroupBy(error => $"{error.Task.Primary} > {error.Said.Primary.Code}").OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{group.Count()}\t{group.Key}\n");
        }

        foreach (var (task, said) in errors ? figures.Errors : [])
        {
            var why = string.Join(' ', said.Primary.Evidence.Select(item => $"{item.Term}:{item.Weight.ToString("0.0", CultureInfo.InvariantCulture)}"));
            text.Append(CultureInfo.InvariantCulture, $"{task.Key}\t{task.Primary} > {said.Primary.Code} {said.Margin:0.00}\t{why}\t{task.Input.Content}\n");
        }

        return text.ToString();
    }

    public static string Curve(IReadOnlyList<(double Share, ThemeEvaluation Figures)> curve)
    {
        var text = new StringBuilder("share of labels\tprimary accuracy\ttop macro-F1\n");
        foreach (var (share, figures) in curve)
        {
            text.Append(CultureInfo.InvariantCulture, $"{share:0.00}\t{figures.PrimaryAccuracy:0.000}\t{figures.TopMacroF1:0.000}\n");
        }

        return text.ToString();
    }

    public static string Explain(ThemeTagging said)
    {
        var text = new StringBuilder();
        foreach (var tag in said.Tags)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(tag.Primary ? "primary" : "secondary")}\t{tag.Code} ({tag.Top})\t{tag.Score:0.000}\n");
            foreach (var item in tag.Evidence)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {item.Source}\t{item.Term}\t{item.Span.Start}-{item.Span.End}\t{item.Weight:0.00}\n");
            }

            foreach (var (name, value) in tag.Contributions)
            {
                text.Append(CultureInfo.InvariantCulture, $"  + {name}\t{value:0.00}\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"runner-up\t{said.RunnerUp}\tmargin {said.Margin:0.000}{(said.Uncertain ? "\tuncertain" : "")}\nlexicon\t{said.LexiconVersion}\n");
        return text.ToString();
    }
}
