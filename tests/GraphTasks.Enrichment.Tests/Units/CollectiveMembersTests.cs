using GraphTasks.Enrichment.Units;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Units;

public class CollectiveMembersTests
{
    private static readonly Unit Collective = UnitTestData.Curated.Units["340200/group/各县市区政府"];

    [Fact]
    public void A_member_that_left_counts_until_its_last_year()
    {
        Assert.Contains("340208/gov", Keys(2020));
        Assert.DoesNotContain("340208/gov", Keys(2021));
        Assert.Contains("340208/gov", Keys(null));
    }

    [Fact]
    public void A_collective_among_the_members_gives_way_to_its_own()
    {
        var registry = UnitTestData.Curated;
        var outer = new Unit { Id = "340200/group/x", JurisdictionId = "340200", Kind = UnitKind.Group, Name = "各单位", Members = [new(Collective.Id, null, null), new("340202/gov", null, null), new("340200/audit", null, null)] };
        Assert.Equal([.. Keys(2024), "340200/audit"], CollectiveMembers.Of(outer, registry, 2024).Select(unit => unit.Id));
    }

    [Fact]
    public void The_government_of_a_division_is_a_body_without_being_recorded()
    {
        var outer = new Unit { Id = "341500/group/各县区政府", JurisdictionId = "341500", Kind = UnitKind.Group, Name = "各县区政府", Members = [new("341522/gov", 2024, 2024), new("nowhere/gov", null, null)] };
        var member = Assert.Single(CollectiveMembers.Of(outer, UnitTestData.Curated, 2024));
        Assert.Equal(("霍邱县人民政府", true, UnitKind.Government), (member.Name, member.IsDerived, member.Kind));
    }

    private static IEnumerable<string> Keys(int? year) => CollectiveMembers.Of(Collective, UnitTestData.Curated, year).Select(unit => unit.Id);
}
