using Xunit;

namespace GraphTasks.Enrichment.Tests.Units.Resolving;

public class LiteralMatcherTests
{
    private static string? Resolve(string mention) => UnitTestData.NameOf(mention, "武汉市洪山区", 2023);

    [Theory]
    [InlineData("武汉大学", "武汉大学")]
    [InlineData("武汉工程大学", "武汉工程大学")]
    [InlineData("湖北工业职业技术学院", "湖北工业职业技术学院")]
    [InlineData("产业学院", null)]
    [InlineData("武汉大学生", null)]
    public void A_college_named_after_its_place_is_known_by_its_name(string mention, string? name) => Assert.Equal(name, Resolve(mention));

    [Theory]
    [InlineData("区自然资源和林业局", "武汉市洪山区自然资源和林业局")]
    [InlineData("区水务和林业局", "武汉市洪山区水务和林业局")]
    // 工信 is no full name, nor is what has one bureau's name only.
    [InlineData("区工信和林业局", null)]
    [InlineData("区林业和奇事局", null)]
    public void A_bureau_that_joins_the_full_names_of_two_is_called_what_is_printed(string mention, string? name) => Assert.Equal(name, Resolve(mention));

    [Theory]
    [InlineData("区第二中学", "武汉市洪山区第二中学")]
    [InlineData("区人民政府驻北京联络处", "武汉市洪山区人民政府驻北京联络处")]
    [InlineData("区水利水电工程移民工作办公室", "武汉市洪山区水利水电工程移民工作办公室")]
    // Shorter names may be short for others, and what has a word of short forms is one.
    [InlineData("区名城建设中心", null)]
    [InlineData("区公安分局交警支队直属大队", null)]
    [InlineData("区政府侨务和外事工作办公室", null)]
    [InlineData("区财政经济预算工作委员会", null)]
    [InlineData("区第三医院", null)]
    [InlineData("区住建文旅交通综合执法服务中心", null)]
    // Misprints of full names.
    [InlineData("洪山区人力资源和社区保障局", null)]
    [InlineData("洪山区退伍军人事务局", null)]
    public void A_name_that_nobody_shortens_is_taken_as_printed(string mention, string? name) => Assert.Equal(name, Resolve(mention));

    [Theory]
    [InlineData("区街道办")]
    [InlineData("区乡镇政府")]
    [InlineData("有关街道")]
    public void Words_for_towns_are_not_the_name_of_one(string mention) => Assert.DoesNotContain("洪山区" + mention[..1], Resolve(mention) ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("区行政审批制度改革工作领导小组办公室", "武汉市洪山区行政审批制度改革工作领导小组办公室")]
    [InlineData("区产业大数据办公室", null)]
    [InlineData("区巩固脱贫攻坚推进乡村振兴领导小组", "武汉市洪山区巩固脱贫攻坚推进乡村振兴领导小组")]
    [InlineData("区委乡村振兴领导小组", "中共武汉市洪山区委乡村振兴领导小组")]
    [InlineData("区委{city}工作领导小组", "中共武汉市洪山区委{city}工作领导小组")]
    [InlineData("区委托代建服务大队", "武汉市洪山区委托代建服务大队")]
    [InlineData("区专项整治领导小组成员单位", "区专项整治领导小组成员单位")]
    public void A_leading_group_and_its_office_are_called_what_is_printed(string mention, string? name) => Assert.Equal(name, Resolve(mention));
}
