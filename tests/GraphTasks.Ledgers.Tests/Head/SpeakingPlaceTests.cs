using System.Text;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Ledgers.Tests.Head;

public class SpeakingPlaceTests
{
    private const string Items = "一、重点任务\n1.学习平城区、青云谱区和平城区的做法,新建口袋公园12处。(市住建局牵头,平城区政府、平城区住建局配合)\n2.更新老旧管网。(市城管局牵头)\n";

    [Theory]
    [InlineData("澜川市人民政府办公室关于分解2023年重点工作任务的通知\n", "澜川市")]
    [InlineData("澜川市青屏区人民政府关于印发2024年重点工作任务的通知\n", "澜川市青屏区")]
    [InlineData("青屏区人民政府关于印发2024年区政府重点工作任务的通知\n", "青屏区")]
    [InlineData("2025年重点工作任务\n信息来源:望川县政府办公室\n", "望川县")]
    [InlineData("关于印发《望川县人民政府2025年工作要点》的通知\n", "望川县")]
    [InlineData("关于印发望川县2025年工作要点的通知\n望川县城乡融合发展领导小组办公室\n2025年4月8日\n", "望川县")]
    [InlineData("中共澜川市委办公室关于印发2025年工作要点的通知\n", "澜川市")]
    [InlineData("芜湖市繁昌区人民政府关于印发2023年工作要点的通知\n", "芜湖市繁昌区")]
    [InlineData("安徽省芜湖市人民政府关于印发2023年工作要点的通知\n", "芜湖市")]
    [InlineData("鼓楼区人民政府关于印发2023年工作要点的通知\n", "鼓楼区")]
    [InlineData("南京市鼓楼区人民政府关于印发2023年工作要点的通知\n", "南京市鼓楼区")]
    public void The_printed_place_wins_whether_it_is_known_or_not(string head, string expected) =>
        Assert.Equal(expected, Read(head + Items, Dictionaries.WithoutSamples).Document.Jurisdiction);

    [Theory]
    [InlineData("落实市政府2024年重点工作任务情况\n")]
    [InlineData("2024年一季度市政府重点工作任务完成情况\n信息来源:市政府办\n")]
    public void Where_none_is_printed_the_city_that_the_text_names_is_taken_and_reported(string head)
    {
        var reading = Read(head + Items.Replace("学习", "按照六安市部署学习", StringComparison.Ordinal), Dictionaries.WithoutSamples);
        Assert.Equal("六安市", reading.Document.Jurisdiction);
        Assert.Contains(reading.Report.Repairs, repair => repair.Contains("六安市", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lanchuan-2023-assignment", "澜川市")]
    [InlineData("lanchuan-2025-q1-progress", "澜川市")]
    [InlineData("lanchuan-2025-h1-progress", "澜川市")]
    [InlineData("qingping-2024-assignment", "澜川市青屏区")]
    [InlineData("wangchuan-2025-regional-plan", "望川县")]
    public void The_samples_speak_for_their_own_places(string sample, string expected) =>
        Assert.Equal(expected, Read(File.ReadAllText(Repository.PathTo("samples", sample + ".txt")), Dictionaries.All).Document.Jurisdiction);

    private static LedgerReading Read(string text, LedgerDictionaries dictionaries)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return LedgerReader.Read(stream, "ledger.txt", dictionaries);
    }
}
