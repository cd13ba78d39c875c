using System.Text.Json;
using System.Text.Json.Nodes;

namespace GraphTasks.Benchmarks.GraphQL;

/// <summary>A small ledger of an invented city, the same in every run.</summary>
public static class LedgerData
{
    private const int Children = 3;
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    /// <summary>The answer of the tiny query.</summary>
    public const string Hello = "你好，芜湖";

    /// <summary>The tasks, each with three lists.</summary>
    public static IReadOnlyList<LedgerTask> Tasks { get; } = Enumerable.Range(1, 20).Select(Task).ToArray();

    /// <summary>A tree, five levels deep.</summary>
    public static LedgerLevel Root { get; } = Level("一", 5);

    /// <summary>A hundred entries of three types.</summary>
    public static IReadOnlyList<LedgerEntry> Entries { get; } = Enumerable.Range(1, 100).Select(Entry).ToArray();

    /// <summary>All of it, as graphql-js takes it.</summary>
    public static JsonNode ToJson() => JsonSerializer.SerializeToNode(new { hello = Hello, tasks = Tasks, root = Root, entries = Entries }, Camel)!;

    private static LedgerTask Task(int i) => new(
        $"task-{i}", i, $"推进第{i}批城镇老旧小区改造，完成雨污分流管网建设，改善居民居住条件和周边环境", i % 4 == 0 ? null : $"2023-{(i % 12) + 1:00}-28",
        new LedgerUnit($"unit-{i % 7}", $"云溪市住房和城乡建设局第{i % 7}科"),
        Enumerable.Range(0, Children).Select(k => new LedgerCategory($"c-{k}", k == 0 ? "民生保障" : k == 1 ? "城市建设" : "生态环境")).ToArray(),
        Enumerable.Range(0, Children).Select(k => new LedgerReport($"2023-0{k + 4}-15", $"截至目前，已开工{i + k}个小区，完成投资{(i * 10) + k}万元，占年度计划的{k * 30}%", k * 30)).ToArray(),
        Enumerable.Range(0, Children).Select(k => new LedgerTarget("完成改造户数", (i * 100) + k, "户")).ToArray());

    private static LedgerLevel Level(string name, int depth) => new(name,
        depth == 1 ? [] : Enumerable.Range(1, Children).Select(k => Level($"{name}.{k}", depth - 1)).ToArray());

    private static LedgerEntry Entry(int i) => (i % 3) switch
    {
        0 => new LedgerNote($"n-{i}", $"备注{i}"),
        1 => new LedgerDeadline($"d-{i}", $"2023年{(i % 12) + 1}月底前完成"),
        _ => new LedgerFigure($"f-{i}", $"力争达到{i}亿元", i),
    };
}
