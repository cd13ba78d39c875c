using GraphTasks.Enrichment.Units;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Units;

public class DictionaryCheckTests
{
    [Fact]
    public void The_dictionaries_of_the_project_hold_together() => Assert.Empty(DictionaryCheck.Check(UnitTestData.Files(_ => true)));

    [Theory]
    [InlineData("units/names.tsv", "340200/drc\t市教育局\talias\t2022\t", "in the same years of 340200/education")]
    [InlineData("units/names.tsv", "340200/drc\t芜湖市发改局\tofficial\t2020\t", "two official names in the same years")]
    [InlineData("units/names.tsv", "340200/drc\t市发改甲\talias\t2022\t2020", "ends before it begins")]
    [InlineData("units/members.tsv", "340200/group/各县市区政府\t340200/nobody\t\t", "there is no unit 340200/nobody")]
    [InlineData("units/members.tsv", "340200/group/各县市区政府\t340200/group/各县市区政府\t\t", "is a member of itself")]
    [InlineData("units/successions.tsv", "340200/agriculture\t340200/rural-revitalisation\t2025\tx", "succeeds itself")]
    [InlineData("units/units.tsv", "999999/x\t999999\tgovernment\t\t某局", "there is no division 999999")]
    [InlineData("department-usage.tsv", "990199\tC\tdata\t{place}数据局", "there is no division 990199")]
    [InlineData("department-usage.tsv", "340000\tC\tdata\t{place}某某局", "data has no full name")]
    [InlineData("department-usage.tsv", "340000\tC\tnature\t{city}自然资源局{stem}分局", "is no full name of level C")]
    [InlineData("department-events.tsv", "nothing\tdata\t2020\tx", "there is no archetype nothing")]
    [InlineData("departments.tsv", "odd\tgovernment\t{place}奇局\t奇局\tCD\t\t", "form 奇局 of {place}奇局 is never used")]
    [InlineData("departments.tsv", "odd\tgovernment\t{place}奇局\t\tZ\t\t", "levels 'Z'")]
    [InlineData("departments.tsv", "odd\tgovernment\t{place}财政局\t\tD\t2020\t", "{place}财政局 names finance as well as odd")]
    [InlineData("divisions.tsv", "990098\t110101\t某区\tcounty\t110000\t\t", "code 110101 is 某区 and in the same years 东城区")]
    [InlineData("townships.tsv", "990098\t某镇", "there is no division 990098 for 某镇")]
    [InlineData("townships.tsv", "340212\t荻港镇", "荻港镇 of 340212 stands twice")]
    [InlineData("zones.tsv", "990098\t某开发区管理委员会\t\t\t", "there is no division 990098")]
    public void A_planted_fault_is_found(string file, string line, string expected)
    {
        var problems = DictionaryCheck.Check(new UnitDictionaries(name => Repository.PathTo("dictionaries", name) is var path && File.Exists(path)
            ? File.ReadAllText(path) + (name == file ? line + "\n" : "") : null));
        Assert.Contains(problems, problem => problem.File == file && problem.Problem.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_out_of_order_is_named()
    {
        var problems = DictionaryCheck.Check(new UnitDictionaries(name => Repository.PathTo("dictionaries", name) is var path && File.Exists(path)
            ? name == UnitFiles.Units ? string.Join('\n', Swapped(File.ReadAllText(path).Split('\n'))) : File.ReadAllText(path) : null));
        Assert.Equal((UnitFiles.Units, 2), (Assert.Single(problems).File, problems[0].Line));
    }

    private static string[] Swapped(string[] lines)
    {
        (lines[1], lines[2]) = (lines[2], lines[1]);
        return lines;
    }
}
