using System.Text.Encodings.Web;
using System.Text.Json;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Units;

namespace GraphTasks.Cli.Bench;

/// <summary>
/// Invents ledgers of real cities, districts and counties and ten years, with the short names that departments have there.
/// The same seed gives the same bytes; a greater number of tasks only adds ledgers.
/// </summary>
internal sealed class SyntheticLedgers
{
    private const int FirstYear = 2015;
    private const int Years = 10;

    private static readonly JsonSerializerOptions Rows = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SyntheticTexts texts;
    private readonly Division[] places;
    private readonly DivisionTable divisions;
    private readonly Dictionary<char, string[]> departments;

    public SyntheticLedgers(DictionaryFolder folder)
    {
        texts = new(DictionarySet.LoadThemes(folder));
        divisions = DictionarySet.LoadRegistry(folder).Divisions;
        // A name that several divisions share would leave the ledger without a place.
        places = [.. divisions.All.Where(place => place.Level is DivisionLevel.Prefecture or DivisionLevel.County && divisions.Find(divisions.FullName(place, FirstYear), FirstYear).Count == 1)];
        departments = ReadDepartments(folder);
    }

    /// <summary>Ledgers with this many tasks altogether, each as a file of rows.</summary>
    public IEnumerable<(string FileName, byte[] Bytes, int Tasks)> Files(int tasks, int seed)
    {
        var random = new Random(seed);
        for (var number = 0; tasks > 0; number++)
        {
            var count = Math.Min(tasks, random.Next(60, 240));
            tasks -= count;
            var place = places[random.Next(places.Length)];
            var year = FirstYear + random.Next(Years);
            var name = $"{place.Id}-{year}-{number:D5}";
            yield return (name + ".jsonl", Write(random, name, divisions.FullName(place, year), place.Level, year, count), count);
        }
    }

    private byte[] Write(Random random, string name, string place, DivisionLevel level, int year, int count)
    {
        var reports = random.Next(2) == 0;
        var document = new
        {
            id = name,
            title = $"{place}{year}年重点工作任务{(reports ? "完成情况" : "分解表")}",
            issuer = $"{place}人民政府办公室",
            jurisdiction = place,
            publishedOn = reports ? $"{year}-07-20" : $"{year}-02-20",
            period = reports ? $"{year}-H1" : $"{year}",
        };
        var headings = Enumerable.Range(0, random.Next(4, 9)).Select(i => (Number: i, Theme: random.Next(texts.Count))).ToArray();
        using var stream = new MemoryStream();
        for (var seq = 1; seq <= count; seq++)
        {
            var (number, theme) = headings[(seq - 1) * headings.Length / count];
            JsonSerializer.Serialize(stream, new
            {
                document,
                table = 1,
                seq,
                category = new[] { texts.Heading(number, theme) },
                content = texts.Task(random, theme),
                deadline = new { raw = SyntheticTexts.Deadline(random, year) },
                lead = Units(random, level, 1),
                support = Units(random, level, random.Next(4)),
                progress = reports ? texts.Report(random, theme) : [],
            }, Rows);
            stream.WriteByte((byte)'\n');
        }

        return stream.ToArray();
    }

    private string[] Units(Random random, DivisionLevel level, int count)
    {
        var names = departments[level is DivisionLevel.Prefecture ? 'C' : 'D'];
        // Few departments have most of the tasks, as in real ledgers.
        return [.. Enumerable.Range(0, count).Select(_ => names[(int)(names.Length * Math.Pow(random.NextDouble(), 2))]).Distinct()];
    }

    // Columns of departments.tsv: archetype, kind, name, forms, levels, from, to.
    private static Dictionary<char, string[]> ReadDepartments(DictionaryFolder folder)
    {
        using var reader = folder.OpenText("departments.tsv");
        var rows = reader.ReadToEnd().Split('\n').Skip(1).Select(line => line.Split('\t'))
            .Where(cells => cells is [_, "government", _, { Length: > 0 }, { Length: > 0 }, "", ..]).ToArray();
        return new[] { (Level: 'C', Prefix: "市"), (Level: 'D', Prefix: "县") }.ToDictionary(one => one.Level, one => rows
            .Where(cells => cells[4].Contains(one.Level)).Select(cells => one.Prefix + cells[3].Split(',')[0]).Distinct(StringComparer.Ordinal).Take(80).ToArray());
    }
}
