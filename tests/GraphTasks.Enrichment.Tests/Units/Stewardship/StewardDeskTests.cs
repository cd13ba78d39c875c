using GraphTasks.Enrichment.Units.Stewardship;
using GraphTasks.Enrichment.Units;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Units.Stewardship;

public class StewardDeskTests
{
    private static readonly StewardContext Context = new("steward", new DateTimeOffset(2024, 5, 1, 8, 0, 0, TimeSpan.Zero), "seen in the ledger", 0.6, 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void UndoingAllInReverseGivesTheFirstRegistryByteForByte(int seed)
    {
        var first = UnitTestData.Curated;
        var desk = new StewardDesk(first, []);
        var random = new Random(seed);
        for (var step = 0; step < 60; step++)
            try
            {
                desk = desk.Apply(Operation(desk.Registry, random, step), Context);
            }
            catch (StewardException)
            {
                // An operation that does not fit is refused and changes nothing.
            }
        var taken = desk.Log.Count;
        Assert.True(taken > 20);
        Assert.NotEqual(first.Version, desk.Registry.Version);
        for (var number = taken; number >= 1; number--)
            desk = desk.Undo(number, Context);
        Assert.Equal(UnitFileWriter.Write(first), UnitFileWriter.Write(desk.Registry));
        Assert.Equal(first.Version, desk.Registry.Version);
        Assert.Equal(2 * taken, desk.Log.Count);
    }

    [Fact]
    public void RefusesToUndoWhatALaterDecisionDependsOn()
    {
        var desk = new StewardDesk(UnitTestData.Curated, [])
            .Apply(new StewardOperation.Rename("340200/drc", "芜湖市发展改革局", 2025), Context)
            .Apply(new StewardOperation.Rename("340200/drc", "芜湖市发改局", 2026), Context);
        var error = Assert.Throws<StewardException>(() => desk.Undo(1, Context));
        Assert.Equal("DEPENDENT_DECISION", error.Code);
        Assert.Contains("decision 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UndoesInAnyOrderWhatIsAboutOtherNamesOfTheSameUnit()
    {
        var first = UnitTestData.Curated;
        var desk = new StewardDesk(first, [])
            .Apply(new StewardOperation.Rename("340200/drc", "芜湖市发展改革局", 2025), Context)
            .Apply(Alias("340200", "市发改", "340200/drc"), Context)
            .Apply(Alias("340200", "发改局委", "340200/drc"), Context);
        desk = desk.Undo(2, Context);
        Assert.Equal(["芜湖市发展改革局", "发改局委"], desk.Registry.Units["340200/drc"].Names.Select(name => name.Text).Except(first.Units["340200/drc"].Names.Select(name => name.Text)));
        desk = desk.Undo(1, Context);
        Assert.Equal(first.Units["340200/drc"].Name, desk.Registry.Units["340200/drc"].Name);
        desk = desk.Undo(3, Context);
        Assert.Equal(first.Version, desk.Registry.Version);
    }

    [Fact]
    public void AnAcceptedAliasResolvesAndARejectedPairDoesNot()
    {
        var desk = new StewardDesk(UnitTestData.Curated, []).Apply(Alias("340200", "市转设办", "340200/education"), Context);
        var wuhu = desk.Registry.Divisions.ById("340200")!;
        Assert.Equal("340200/education", new UnitResolver(desk.Registry).Resolve("市转设办", wuhu, 2024).Unit?.Id);
        desk = desk.Apply(new StewardOperation.Reject("340200", "市发改委", "340200/drc"), Context);
        Assert.Null(new UnitResolver(desk.Registry).Resolve("市发改委", wuhu, 2024).Unit);
    }

    [Fact]
    public void RefusesANameThatIsTakenAndAStaleVersion()
    {
        var desk = new StewardDesk(UnitTestData.Curated, []);
        Assert.Equal("CONFLICT", Assert.Throws<StewardException>(() => desk.Apply(Alias("340200", "市教育局", "340200/drc"), Context)).Code);
        Assert.Equal("STALE_VERSION", Assert.Throws<StewardException>(() => desk.Apply(Alias("340200", "市甲", "340200/drc"), Context, "0000")).Code);
    }

    [Fact]
    public void RefusesWhateverGivesANameToTwoUnitsInOneYear()
    {
        var desk = new StewardDesk(UnitTestData.Curated, []);
        StewardOperation[] taken =
        [
            Alias("340200", "市教育局", "340200/drc"),
            new StewardOperation.CreateUnit(Center("芜湖市教育局")),
            new StewardOperation.Rename("340200/drc", "芜湖市教育局", 2025),
            new StewardOperation.Split("340200/drc", Center("芜湖市教育局"), []),
        ];
        foreach (var operation in taken)
            Assert.Contains("340200/education", Refused("CONFLICT", () => desk.Apply(operation, Context)).Message, StringComparison.Ordinal);
        desk.Apply(new StewardOperation.CreateUnit(Center("芜湖市教育局") with { Id = "340100/center", JurisdictionId = "340100" }), Context);
    }

    [Fact]
    public void RefusesToUndoWhatGivesANameBackThatAnotherUnitHasSince()
    {
        var name = UnitTestData.Curated.Units["340200/drc"].Name;
        var desk = new StewardDesk(UnitTestData.Curated, [])
            .Apply(new StewardOperation.Rename("340200/drc", "芜湖市发展改革局", 2025), Context)
            .Apply(new StewardOperation.CreateUnit(Center(name) with { Names = [new(name, UnitNameType.Official, 2025, null)] }), Context);
        Assert.Contains("decision 2", Refused("DEPENDENT_DECISION", () => desk.Undo(1, Context)).Message, StringComparison.Ordinal);
        Assert.Equal(UnitTestData.Curated.Version, desk.Undo(2, Context).Undo(1, Context).Registry.Version);
    }

    private static Unit Center(string name) =>
        new() { Id = "340200/center", JurisdictionId = "340200", Kind = UnitKind.Institution, Name = name, Names = [new(name, UnitNameType.Official, null, null)] };

    private static StewardException Refused(string code, Action decide)
    {
        var error = Assert.Throws<StewardException>(decide);
        Assert.Equal(code, error.Code);
        return error;
    }

    private static StewardOperation.AcceptAlias Alias(string jurisdiction, string mention, string id) =>
        new(jurisdiction, mention, UnitTestData.Curated.Units[id], null, null);

    private static StewardOperation Operation(UnitRegistry registry, Random random, int step)
    {
        var units = registry.Units.Values.ToArray();
        var (a, b) = (units[random.Next(units.Length)], units[random.Next(units.Length)]);
        var created = new Unit { Id = $"340200/new-{step}", JurisdictionId = "340200", Kind = UnitKind.Institution, Name = $"芜湖市第{step}中心" };
        return random.Next(9) switch
        {
            0 => new StewardOperation.AcceptAlias(a.JurisdictionId, $"市别名{step}", a, null, 2024),
            1 => new StewardOperation.Reject(a.JurisdictionId, $"市错名{step}", a.Id),
            2 => new StewardOperation.Defer(a.JurisdictionId, $"市未定{step}"),
            3 => new StewardOperation.CreateUnit(created),
            4 => new StewardOperation.Rename(a.Id, $"{a.Name}改{step}", 2025 + step),
            5 => new StewardOperation.Merge(a.Id, b.Id),
            6 => new StewardOperation.Split(a.Id, created, [.. a.Names.Skip(1).Take(1).Select(n => n.Text)]),
            7 => new StewardOperation.Succeed(a.Id, b.Id, "2024", "机构改革方案"),
            _ => new StewardOperation.EditMembers(a.Id, [new UnitMember(b.Id, 2020, null)]),
        };
    }
}
