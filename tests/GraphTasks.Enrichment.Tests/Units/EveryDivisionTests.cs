using GraphTasks.Enrichment.Units;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Units;

/// <summary>What holds of every division of China, whoever has read a ledger of it.</summary>
public class EveryDivisionTests
{
    private const int Year = 2022;

    private static readonly UnitResolver Resolver = new(UnitTestData.Generic);

    private static readonly string[] Kinds = ["地区", "省", "市", "县", "区", "旗", "州", "盟"];

    // The islands of 三沙市 have no offices.
    private static IEnumerable<Division> Current => UnitTestData.Generic.Divisions.All.Where(division => division.Names.Any(name => name.IsValidIn(Year))
        && Kinds.Any(division.In(Year).Name.EndsWith));

    [Theory]
    [InlineData("财政局")]
    [InlineData("民政局")]
    [InlineData("司法局")]
    [InlineData("审计局")]
    public void Its_offices_bear_its_name_with_the_city_before_a_district(string office) => Assert.Equal("", string.Join('\n', Current
        .Where(division => division.Level != DivisionLevel.Province)
        .SelectMany(division => new[] { office, Kinds.First(division.In(Year).Name.EndsWith) + office, division.In(Year).Name + office }
            .Select(mention => (Mention: mention, Name: Resolver.Resolve(mention, division, Year).Unit?.Name, Expected: Expected(division) + office)))
        .Where(answer => answer.Name != answer.Expected).Select(answer => $"{answer.Mention}: {answer.Name}, not {answer.Expected}")));

    [Fact]
    public void Its_full_name_finds_it() => Assert.Empty(Current.Where(division => UnitTestData.Generic.Divisions.Find(Expected(division), Year).All(found => found.Id != division.Id)).Select(Expected));

    private static string Expected(Division division)
    {
        var name = division.In(Year).Name;
        return division.Level == DivisionLevel.County && name.EndsWith('区') && UnitTestData.Generic.Divisions.ParentOf(division, Year)!.In(Year).Name is var city && city.EndsWith('市') ? city + name : name;
    }
}
