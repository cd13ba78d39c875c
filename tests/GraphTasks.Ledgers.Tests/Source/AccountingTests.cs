using System.Text;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Ledgers.Tests.Source;

/// <summary>Whatever happens to a ledger's text, every character is read exactly once, or the file is refused in one line.</summary>
public class AccountingTests
{
    private const string Pieces = "\n\n;1.一、(一)市发改委牵头、按职责分工责任单位:序号备注\t | ,。【】\uff08\uff09\uff1a\uff0c\uff1b2024年12月底前 各县区政府";

    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.PathTo("samples"), "*.txt")
        .Concat(Directory.GetFiles(Repository.PathTo("samples", "formats")).Where(file => !file.EndsWith(".jsonl", StringComparison.Ordinal) && !file.EndsWith('x')))
        .Concat(Directory.GetFiles(Repository.PathTo("tests", "GraphTasks.Ledgers.Tests", "Unseen"), "*.txt", SearchOption.AllDirectories).Where(IsUtf8))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static bool IsUtf8(string file) => System.Text.Unicode.Utf8.IsValid(File.ReadAllBytes(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void Mutations_leave_no_character_unread_and_none_read_twice(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        var random = new Random(file.Length);
        var read = 0;
        for (var round = 0; round < 40; round++)
        {
            var mutated = round == 0 ? text : Mutate(text, random, 1 + round % 8);
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(mutated));
            try
            {
                var reading = LedgerReader.Read(stream, Path.GetFileName(file), Dictionaries.All);
                Assert.True(reading.Report.Violations.Count == 0, $"round {round}: {string.Join(" ", reading.Report.Violations.Take(1))} ({reading.Report.Layout})\n{mutated}");
                read++;
            }
            catch (LedgerFormatException exception)
            {
                Assert.DoesNotContain('\n', exception.Message);
            }
        }

        Assert.InRange(read, 20, 40);
    }

    private static string Mutate(string text, Random random, int changes)
    {
        var mutated = new StringBuilder(text);
        for (var i = 0; i < changes && mutated.Length > 10; i++)
        {
            var at = random.Next(mutated.Length);
            switch (random.Next(4))
            {
                case 0:
                    mutated.Remove(at, Math.Min(random.Next(1, 12), mutated.Length - at));
                    break;
                case 1:
                    mutated.Insert(at, Pieces.AsSpan(random.Next(Pieces.Length - 6), random.Next(1, 6)));
                    break;
                case 2:
                    var length = Math.Min(random.Next(1, 200), mutated.Length - at);
                    var moved = mutated.ToString(at, length);
                    mutated.Remove(at, length).Insert(random.Next(mutated.Length + 1), moved);
                    break;
                default:
                    mutated.Insert(at, mutated.ToString(at, Math.Min(random.Next(1, 60), mutated.Length - at)));
                    break;
            }
        }

        return mutated.ToString();
    }
}
