using Xunit;

namespace GraphTasks.Enrichment.Tests.Units.Resolving;

public class ArchetypeMatcherTests
{
    [Theory]
    // Anhui uses 教育体育局: what is shortened from it is it, but nobody adds 和 to a name.
    [InlineData("市教体局", "安庆市教育体育局")]
    [InlineData("市教育体育局", "安庆市教育体育局")]
    [InlineData("市教育和体育局", "安庆市教育和体育局")]
    [InlineData("县招商和投资促进中心", "崇阳县招商和投资促进中心", "崇阳县")]
    // 文体旅游局 is a full name elsewhere; here it is one of the short forms.
    [InlineData("县文体旅游局", "安吉县文化和广电旅游体育局", "安吉县")]
    // 自然资源局 is a full name and also short for what the region uses.
    [InlineData("市自然资源局", "安庆市自然资源和规划局")]
    public void What_the_region_uses_is_meant_by_what_may_be_shortened_from_it(string mention, string name, string place = "安庆市") =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2023));

    [Theory]
    // The counties of 合肥 are said to use 文化和旅游局, those of Anhui 文化旅游体育局 as well.
    [InlineData("县文旅局", "庐江县文化和旅游局")]
    [InlineData("县文旅体局", "庐江县文化旅游体育局")]
    public void Where_a_region_says_nothing_of_what_is_printed_the_one_above_does(string mention, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, "庐江县", 2023));

    [Theory]
    // The counties and districts of 无锡 are called 文体广电和旅游局 here and 文化广电和旅游局 there; 文旅局 tells nobody which.
    [InlineData("区文旅局", null)]
    [InlineData("区文体广旅局", "无锡市惠山区文体广电和旅游局")]
    [InlineData("区文广旅局", "无锡市惠山区文化广电和旅游局")]
    [InlineData("区文化广电和旅游局", "无锡市惠山区文化广电和旅游局")]
    public void Where_a_region_uses_several_names_the_one_is_meant_that_alone_is_shortened_so(string mention, string? name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, "无锡市惠山区", 2022));

    [Theory]
    // The reform of 2019 ended 国土局; what came of it is called after what the region uses.
    [InlineData("濮阳县", "县国土局", 2018, "濮阳县国土资源局")]
    [InlineData("濮阳县", "县国土局", 2019, "濮阳县自然资源局")]
    // Most committees became offices in 2019; one that is printed years later has not.
    [InlineData("池州市", "市住房和城乡建设委", 2020, "池州市住房和城乡建设局")]
    [InlineData("绵阳市", "市住房和城乡建设委", 2023, null)]
    public void A_name_that_is_out_of_use_means_what_came_of_it_unless_too_long_ago(string place, string mention, int year, string? name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, year));

    [Theory]
    [InlineData("保定市", "市供电公司", "国网河北省电力有限公司保定供电分公司")]
    [InlineData("唐山市", "市供电公司", "国网冀北电力有限公司唐山供电公司")]
    [InlineData("银川市", "市供电公司", "国网宁夏电力有限公司银川供电公司")]
    [InlineData("常德市", "市供电局", "国网湖南省电力有限公司常德供电分公司")]
    [InlineData("烟台市", "市供电公司", "国网山东省电力公司烟台供电公司")]
    [InlineData("英德市", "市供电局", "广东电网有限责任公司清远英德供电局")]
    [InlineData("柳州市", "市供电局", "广西电网有限责任公司柳州供电局")]
    [InlineData("沈阳市辽中区", "区自然资源分局", "沈阳市自然资源局辽中分局")]
    [InlineData("杭州市余杭区", "区自然资源分局", "杭州市规划和自然资源局余杭分局")]
    [InlineData("芜湖市繁昌区", "区自然资源分局", "芜湖市自然资源和规划局繁昌分局")]
    public void Branches_are_called_after_the_body_above_them(string place, string mention, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2021));

    [Theory]
    // 长春 calls its branches after 榆树市, but who prints a branch's name in full knows it.
    [InlineData("市生态环境分局", "长春市生态环境局榆树市分局")]
    [InlineData("长春市生态环境局榆树分局", "长春市生态环境局榆树分局")]
    public void A_full_name_that_is_printed_in_full_is_that_name(string mention, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, "榆树市", 2020));

    [Theory]
    // Who writes 市 for the city may leave 区 out of a branch's name, but nobody adds it.
    [InlineData("沈阳市辽中区", "市自然资源局辽中分局", "沈阳市自然资源局辽中分局")]
    [InlineData("沈阳市辽中区", "市自然资源局辽中区分局", "沈阳市自然资源局辽中区分局")]
    [InlineData("温州市瓯海区", "市公安局瓯海分局", "温州市公安局瓯海区分局")]
    [InlineData("广州市花都区", "市规划和自然资源局花都区分局", "广州市规划和自然资源局花都区分局")]
    [InlineData("广州市番禺区", "区规划和自然资源分局", "广州市规划和自然资源局番禺区分局")]
    public void A_branch_that_is_printed_with_all_of_its_places_name_has_it(string place, string mention, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2022));

    [Theory]
    [InlineData("赫章县", "县安全生产委员会", "赫章县安全生产委员会")]
    [InlineData("赫章县", "县安委会", "赫章县安全生产委员会")]
    [InlineData("赫章县", "县安委办", "赫章县安全生产委员会办公室")]
    [InlineData("赫章县", "县减灾委", "赫章县减灾委员会")]
    [InlineData("乌拉特前旗", "旗禁毒委员会", "乌拉特前旗禁毒委员会")]
    [InlineData("池州市", "市道安办", "池州市道路交通安全委员会办公室")]
    [InlineData("木兰县", "县委依法治县委员会办公室", "中共木兰县委全面依法治县委员会办公室")]
    [InlineData("宁国市", "市委依法治市办", "中共宁国市委全面依法治市委员会办公室")]
    public void A_commission_is_another_body_than_its_office(string place, string mention, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2020));

    [Theory]
    [InlineData("县公安", "陇西县公安局")]
    [InlineData("县发改", "陇西县发展和改革局")]
    [InlineData("县财政部门", "陇西县财政局")]
    [InlineData("陇西县民政", "陇西县民政局")]
    // Without its place it may be any word, and no bureau is called so.
    [InlineData("财政", null)]
    [InlineData("县奇事", null)]
    public void An_office_may_be_printed_without_its_head(string mention, string? name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, "陇西县", 2023));

    [Theory]
    // The traffic police of a district belong to the city's branch there or to the city's own traffic police; a county has its own.
    [InlineData("天水市麦积区", "交警大队", null)]
    [InlineData("天水市麦积区", "公安分局交警大队", "天水市公安局麦积分局交通警察大队")]
    [InlineData("天水市麦积区", "区公安局", "天水市公安局麦积分局")]
    [InlineData("甘谷县", "交警大队", "甘谷县公安局交通警察大队")]
    [InlineData("重庆市璧山区", "市公安局璧山区分局", "重庆市公安局璧山区分局")]
    public void A_district_has_no_police_of_its_own(string place, string mention, string? name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2020));

    [Theory]
    // The land of a district is its own bureau's here and the city's branch there, whatever a document calls either; a county has its own.
    [InlineData("常州市金坛区", "自然资源和规划局", null)]
    [InlineData("邢台市信都区", "区自然资源局", null)]
    [InlineData("常州市金坛区", "区自然资源和规划分局", "常州市自然资源和规划局金坛分局")]
    [InlineData("重庆市开州区", "区规划自然资源局", "重庆市开州区规划和自然资源局")]
    [InlineData("南漳县", "县自然资源和规划局", "南漳县自然资源和规划局")]
    public void A_district_may_have_an_office_of_its_own_or_a_branch_of_the_citys(string place, string mention, string? name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2022));

    [Theory]
    [InlineData(2017, "巫山县农业委员会")]
    [InlineData(2018, "巫山县农业委员会")]
    [InlineData(2019, "巫山县农业农村委员会")]
    public void In_the_year_of_a_reform_a_form_of_both_names_means_the_old_one(int year, string name) =>
        Assert.Equal(name, UnitTestData.NameOf("县农委", "巫山县", year));

    [Theory]
    [InlineData("县消委会", "云梦县消费者委员会")]
    [InlineData("县消协", "云梦县消费者协会")]
    [InlineData("县消保委", "云梦县消费者权益保护委员会")]
    [InlineData("县消防队", "云梦县消防救援大队")]
    // 交委 is short for 交通运输委员会 here and 交通委员会 there, 畜牧局 the full name here and short for 畜牧兽医局 there.
    [InlineData("县交委", null, "巫山县")]
    [InlineData("县畜牧局", null, "云梦县")]
    // The listed zone of a district may be called after its city, its province or itself.
    [InlineData("崇川经济开发区", null, "南通市崇川区")]
    [InlineData("县经济开发区", "湖北云梦经济开发区管理委员会")]
    [InlineData("区经济开发区", "安徽繁昌经济开发区管理委员会", "芜湖市繁昌区")]
    public void What_is_short_for_one_only_is_known_and_what_may_be_others_is_left_open(string mention, string? name, string place = "云梦县") =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2020));

    [Theory]
    // Where a province renamed its offices, the old words are short for the new name; where some were and some not, they are left open.
    [InlineData("宣威市", "市林业局", "宣威市林业和草原局")]
    [InlineData("宿松县", "县林业局", "宿松县林业局")]
    [InlineData("清河县", "县林业局", null)]
    [InlineData("开鲁县", "县民委", "开鲁县民族事务委员会")]
    [InlineData("普洱市", "市民委", null)]
    [InlineData("汤阴县", "县发改委", "汤阴县发展和改革委员会")]
    [InlineData("汤阴县", "县发改", null)]
    [InlineData("金阳县", "县消委会", "金阳县保护消费者权益委员会")]
    [InlineData("金阳县", "县供电局", null)]
    public void What_is_shortened_alike_here_and_there_is_what_the_region_uses(string place, string mention, string? name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2023));

    [Theory]
    // Zhejiang has a 建设局 here and a 住房和城乡建设局, called 建设局 for short, there.
    [InlineData("绍兴市", null)]
    [InlineData("金华市", "金华市建设局")]
    [InlineData("嘉兴市", "嘉兴市住房和城乡建设局")]
    public void What_is_one_full_name_of_a_region_and_short_for_another_is_left_open(string place, string? name) =>
        Assert.Equal(name, UnitTestData.NameOf("市建设局", place, 2020));
}
