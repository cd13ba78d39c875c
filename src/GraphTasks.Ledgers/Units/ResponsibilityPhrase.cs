using System.Text.RegularExpressions;

namespace GraphTasks.Ledgers.Units;

/// <summary>
/// Reads who does what out of a phrase: (X牵头,Y、Z按职责分工负责), (牵头单位:X;配合单位:Y), (责任单位:X).
/// </summary>
internal static partial class ResponsibilityPhrase
{
    [GeneratedRegex(@"按照?(各自)?(职责|责任|职能)?(分工)?(负责|落实|推进|抓好|配合|实施|做好)?$")]
    private static partial Regex ByDuty();

    [GeneratedRegex(@"(分别|共同|负责)?(具体负责|按职责负责|分工负责|负责落实|组织实施|负责|落实|配合|参与|参加|协助|协同|支持|牵头|分别|共同)$")]
    private static partial Regex RoleWord();

    [GeneratedRegex(@"牵\s*头|责任单位|责任部门|主办|配合|按照?(各自)?(职责|责任|职能)|负\s*责|落实单位|实施单位|承办|主责")]
    private static partial Regex Keyword();

    [GeneratedRegex(@"(?<=^|[;；,，。、\s　(（])(?<label>[\u4e00-\u9fff]{2,12})\s*[:：]")]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<=[,，;；、。\s])(?<due>(?:20\d{2}年)?(?:\d{1,2}月(?:\d{1,2}日|底)?|年底|上半年|[一二三四]季度)(?:之?前)?)(?:完成|办结|落实|建成)?[。;；]?$")]
    private static partial Regex Due();

    [GeneratedRegex(@"[(（][^()（）]*(?:下同|第一位|首位|排名|排在?第一|列第一)[^()（）]*[)）]\s*[。.;；]?$")]
    private static partial Regex Note();

    [GeneratedRegex(@"(?<=。)[^。]*(?:下同|不再|均涉及|另行)[^。]*。?$")]
    private static partial Regex Afterword();

    [GeneratedRegex(@"\G(?<who>[^,，;；。、]*(?:、[^,，;；。、]*)*(?:省长|主席|市长|县长|区长|州长|盟长|旗长|镇长|秘书长|省领导|市领导|县领导|区领导))(?:分别|共同|按分工)?(?:负总责|负责|牵头|分管)[,，;；]")]
    private static partial Regex InCharge();

    /// <summary>Whether the text is a bracket that says how the units of all lists are to be read (列第一位者为牵头单位,下同).</summary>
    public static bool IsNote(string text) => Note().Match(Traditional.Simplify(text)) is { Success: true, Index: 0 };

    /// <summary>Whether the text has a word that gives units a role.</summary>
    public static bool HasKeyword(string text) => Keyword().IsMatch(Traditional.Simplify(text));

    /// <summary>The parts of the phrase; what lies outside of them is role words and separators.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="headers">The headings, whose words are the labels of parts.</param>
    /// <param name="leadNamed">Whether a lead unit is named before the phrase: 责任单位 alone then means the supporting ones.</param>
    public static List<ResponsibilityPart> Parse(string text, HeaderLexicon headers, bool leadNamed = false)
    {
        text = Traditional.Simplify(text);
        if (Note().Match(text) is { Success: true, Index: > 0 } note)
        {
            // The bracket stands after the names and is none.
            text = text[..note.Index];
        }

        if (Afterword().Match(text) is { Success: true, Index: > 0 } afterword)
        {
            // A sentence about all lists (具体任务均涉及各市,不再分工,下同。) is none of this one's names.
            text = text[..afterword.Index];
        }

        var labels = new List<(ColumnRole Role, int Start, int End)>();
        foreach (Match match in text.AsSpan().IndexOfAny(':', '：') < 0 ? [] : (IEnumerable<Match>)Label().Matches(text))
        {
            if (headers.Find(match.Groups["label"].Value) is { } role and not (ColumnRole.Content or ColumnRole.Seq or ColumnRole.Category or ColumnRole.Group or ColumnRole.Other or ColumnRole.Measure))
            {
                labels.Add((role, match.Index, match.Index + match.Length));
            }
        }

        var parts = new List<ResponsibilityPart>();
        if (labels.Count == 0)
        {
            ParseClauses(text, 0, text.Length, parts);
            return parts;
        }

        var hasLead = leadNamed || labels.Exists(label => label.Role == ColumnRole.Lead);
        if (labels[0].Start > 0)
        {
            ParseClauses(text, 0, labels[0].Start, parts);
        }

        for (var i = 0; i < labels.Count; i++)
        {
            var end = i + 1 < labels.Count ? labels[i + 1].Start : text.Length;
            var role = labels[i].Role == ColumnRole.Unit ? hasLead ? ColumnRole.Support : ColumnRole.Lead : labels[i].Role;
            if (role == ColumnRole.Lead)
            {
                ParseClauses(text, labels[i].End, end, parts);
            }
            else
            {
                AddPart(text, role, labels[i].End, end, parts);
            }
        }

        return parts;
    }

    private static void ParseClauses(string text, int start, int end, List<ResponsibilityPart> parts)
    {
        if (InCharge().Match(text, start, end - start) is { Success: true } people)
        {
            // 分管副省长、协管副秘书长负责,省发展改革委牵头: people, not units.
            parts.Add(new ResponsibilityPart(ColumnRole.Leader, people.Groups["who"].Index, people.Groups["who"].Index + people.Groups["who"].Length));
            start = people.Index + people.Length;
        }

        var hasLead = LeadEnd(text, start, end) >= 0;
        var position = start;
        while (position < end)
        {
            var lead = LeadEnd(text, position, end);
            if (lead < 0)
            {
                AddPart(text, hasLead ? ColumnRole.Support : ColumnRole.Lead, position, end, parts);
                return;
            }

            var clause = position;
            for (var i = position; i < lead; i++)
            {
                if (text[i] is ';' or '；' or '。')
                {
                    AddPart(text, parts.Count == 0 ? ColumnRole.Lead : ColumnRole.Support, clause, i, parts);
                    clause = i + 1;
                }
            }

            AddJoint(text, clause, lead, parts);
            position = lead + 2;
            while (position < end && text[position] is '负' or '责' or '落' or '实' or '抓' or '总')
            {
                position++;
            }
        }
    }

    private static void AddJoint(string text, int start, int end, List<ResponsibilityPart> parts)
    {
        var joint = text.IndexOf("会同", start, end - start, StringComparison.Ordinal);
        if (joint > start)
        {
            AddPart(text, ColumnRole.Lead, start, joint, parts);
            AddPart(text, ColumnRole.Support, joint + 2, end, parts);
            return;
        }

        AddPart(text, ColumnRole.Lead, start, end, parts);
    }

    private static int LeadEnd(string text, int start, int end)
    {
        return text.IndexOf("牵头", start, end - start, StringComparison.Ordinal);
    }

    private static void AddPart(string text, ColumnRole role, int start, int end, List<ResponsibilityPart> parts)
    {
        var last = end;
        (start, end) = Trim(text, start, end);
        if (role is ColumnRole.Progress or ColumnRole.Remarks)
        {
            // Prose keeps its full stop.
            end = text.AsSpan(0, last).TrimEnd().Length;
        }
        else if (role is ColumnRole.Lead or ColumnRole.Support)
        {
            foreach (var opening in Openings)
            {
                if (string.CompareOrdinal(text, start, opening, 0, opening.Length) == 0 && start + opening.Length < end)
                {
                    start += opening.Length;
                }
            }

            var support = -1;
            if (role == ColumnRole.Lead && (support = text.IndexOf("会同", start, end - start, StringComparison.Ordinal)) > start)
            {
                AddPart(text, ColumnRole.Support, support + 2, end, parts);
                end = support;
            }

            if (Due().Match(text, start, end - start) is { Success: true } due)
            {
                AddPart(text, ColumnRole.Deadline, due.Groups["due"].Index, due.Groups["due"].Index + due.Groups["due"].Length, parts);
                end = due.Index;
            }

            bool changed;
            do
            {
                (start, end) = Trim(text, start, end);
                var before = end;
                if (end == start || !RoleEnds.Contains(text[end - 1]))
                {
                    break;
                }

                var duty = ByDuty().Match(text, start, end - start);
                if (duty.Success)
                {
                    end = duty.Index;
                }

                var word = RoleWord().Match(text, start, end - start);
                if (word.Success && word.Index > start)
                {
                    end = word.Index;
                }

                changed = end != before;
            }
            while (changed);
        }

        if (end > start)
        {
            parts.Add(new ResponsibilityPart(role, start, end));
        }
    }

    /// <summary>The characters that role words end with; names of units hardly ever do.</summary>
    private const string RoleEnds = "按照责任能工实进好合施与加助同持头别";

    private static readonly string[] Openings = ["由", "会同", "责任单位:", "责任单位："];

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && IsEdge(text[start]))
        {
            start++;
        }

        while (end > start && IsEdge(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    private static bool IsEdge(char c) => Source.Chars.IsSpace(c) || Source.Chars.IsSeparator(c);
}
