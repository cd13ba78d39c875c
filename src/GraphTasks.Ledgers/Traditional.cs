namespace GraphTasks.Ledgers;

/// <summary>
/// Traditional characters of the ledgers' own vocabulary (headings, role words, heads of unit names) in their
/// simplified form, character by character. Only for comparison: what was printed is never changed.
/// </summary>
internal static class Traditional
{
    private const string From = "號標與務類別領導責單門時間節點備註進實況況專項舉體內計劃負牽頭辦協會參員長區縣鄉鎮發財經濟學廳處館隊總運輸業農衛環資規劃設園開銀網聯絡電話監應級關機構黨組織華國無關報閱讀優營銷團過動態統籌達產戶職條幫穩橋養線據數紀檢廣視訊險稅審藥軍災綠礦廠鐵煙氣創個東陽灣龍嶺請編製築歸";
    private const string To = "号标与务类别领导责单门时间节点备注进实况况专项举体内计划负牵头办协会参员长区县乡镇发财经济学厅处馆队总运输业农卫环资规划设园开银网联络电话监应级关机构党组织华国无关报阅读优营销团过动态统筹达产户职条帮稳桥养线据数纪检广视讯险税审药军灾绿矿厂铁烟气创个东阳湾龙岭请编制筑归";
    private const char First = '\u4e00';
    private const char Last = '\u9fff';
    private static readonly char[] Map = Build();

    public static char Simplify(char c) => c is >= First and <= Last ? Map[c - First] : c;

    public static string Simplify(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Simplify(text[i]) != text[i])
            {
                return string.Create(text.Length, text, static (span, source) =>
                {
                    for (var j = 0; j < span.Length; j++)
                    {
                        span[j] = Simplify(source[j]);
                    }
                });
            }
        }

        return text;
    }

    private static char[] Build()
    {
        var map = new char[Last - First + 1];
        for (var i = 0; i < map.Length; i++)
        {
            map[i] = (char)(First + i);
        }

        for (var i = 0; i < From.Length; i++)
        {
            map[From[i] - First] = To[i];
        }

        return map;
    }
}
