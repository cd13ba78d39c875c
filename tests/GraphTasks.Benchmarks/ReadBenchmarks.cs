using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GraphTasks.Ledgers;
using GraphTasks.Testing;

namespace GraphTasks.Benchmarks;

/// <summary>Reading ledgers of several sizes: the time must grow as the size does.</summary>
[MemoryDiagnoser]
[Config(typeof(InProcess))]
public class ReadBenchmarks
{
    private readonly LedgerDictionaries dictionaries = LedgerDictionaries.Load(name =>
        File.Exists(Repository.PathTo("dictionaries", name)) ? new StreamReader(Repository.PathTo("dictionaries", name)) : null);

    private byte[] flattened = [];
    private byte[] items = [];

    /// <summary>The number of tasks.</summary>
    [Params(2_500, 5_000, 10_000, 20_000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public void Write()
    {
        flattened = Repeat("序号\n\n目标与任务\n\n牵头责任单位\n\n一季度工作进展\n\n", "{0}\n\n建成第{0}处口袋公园,改造老旧小区12个,惠及居民3.4万人。\n\n市住建局市城管局、市财政局\n\n1.已完成第{0}处选址,概算批复6200万元。\n\n2.施工单位进场,完成土方工程的40%。\n\n");
        items = Repeat("2025年重点任务\n一、城市建设\n", "{0}.建成第{0}处口袋公园(含配套停车场),改造老旧小区12个。(市住建局牵头,市财政局、各县(区)政府按职责分工负责)\n");
    }

    [Benchmark]
    public int FlattenedTable() => Read(flattened);

    [Benchmark]
    public int NumberedItems() => Read(items);

    private int Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return LedgerReader.Read(stream, "ledger.txt", dictionaries).Rows.Count;
    }

    private byte[] Repeat(string head, string task)
    {
        var text = new StringBuilder(head);
        var format = CompositeFormat.Parse(task);
        for (var i = 1; i <= Tasks; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, format, i);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
