using GraphTasks.Enrichment.Assessment;
using GraphTasks.Enrichment.Lights;
using GraphTasks.Ledgers;
using GraphTasks.Testing;

namespace GraphTasks.Enrichment.Tests.Assessment;

/// <summary>Rows made for tests, of an invented half-year report.</summary>
internal static class Rows
{
    public static readonly LightRules Rules = LightRules.Load(new StringReader(File.ReadAllText(Repository.PathTo("dictionaries", "light-rules.tsv"))));

    private static readonly LedgerDocument Document = new() { Id = "invented", Jurisdiction = "芜湖市", Period = "2024-H1" };

    public static LedgerRow Row(string content, string[] progress, int seq = 1, string? deadline = null) => new()
    {
        Document = Document,
        Table = 1,
        Seq = seq,
        Content = content,
        Progress = progress,
        Deadline = deadline,
        Source = new(1, 1),
    };

    public static TaskAssessment Assess(string content, params string[] progress) => TaskAssessment.Of(Row(content, progress), Rules);

    public static TaskAssessment Assess(string content, string[] progress, int seq, string? deadline = null) => TaskAssessment.Of(Row(content, progress, seq, deadline), Rules);
}
