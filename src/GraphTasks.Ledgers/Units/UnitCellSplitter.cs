using System.Text.RegularExpressions;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Units;

/// <summary>
/// Cuts a cell into unit names. Separators outside brackets always cut; white space and line breaks may cut or join;
/// between two names that run together a cut needs the end of one name and the beginning of another. Of all ways
/// to cut, the cheapest is taken: a known name costs less than one that only the grammar accounts for, and that less
/// than an unknown stretch.
/// </summary>
internal sealed partial class UnitCellSplitter(UnitNameLexicon lexicon)
{
    private const int KnownCost = 10;
    private const int GrammarCost = 17;
    private const int UnknownCost = 40;
    private const int LongestSegment = 2000;

    private const int MostKept = 50_000;
    private readonly Dictionary<string, List<UnitPiece>> kept = new(StringComparer.Ordinal);

    /// <summary>The names in the cell, in order; what lies outside of them is separators and white space.</summary>
    public IReadOnlyList<UnitPiece> Split(string cell)
    {
        // The same few units stand in most cells.
        if (!kept.TryGetValue(cell, out var pieces))
        {
            pieces = SplitNew(cell);
            if (kept.Count < MostKept)
            {
                kept.Add(cell, pieces);
            }
        }

        return pieces;
    }

    /// <summary>各县、市、区政府: levels with separators between them are one collective.</summary>
    [GeneratedRegex(@"各(?:县|市|区|州|旗|镇|乡|街道)(?:[、，,](?:县级市|县|市|区|州|旗|镇|乡|街道|园区|开发区))+(?:人民政府|政府|管委会|办事处)?(?=$|[、，,;；。\s(（])")]
    private static partial Regex Levels();

    private List<UnitPiece> SplitNew(string cell)
    {
        var pieces = new List<UnitPiece>();
        var start = 0;
        var depth = 0;
        var levels = cell.Contains('各', StringComparison.Ordinal) ? Levels().Match(cell) : Match.Empty;
        for (var i = 0; i <= cell.Length; i++)
        {
            if (levels.Success && i == levels.Index)
            {
                i += levels.Length;
                levels = levels.NextMatch();
            }

            if (i < cell.Length)
            {
                depth = Chars.IsOpen(cell[i]) ? depth + 1 : Chars.IsClose(cell[i]) ? Math.Max(0, depth - 1) : depth;
            }

            if (i == cell.Length || (depth == 0 && Chars.IsSeparator(cell[i])))
            {
                SplitSegment(cell, start, i, pieces);
                start = i + 1;
            }
        }

        RestoreSuffixes(pieces);
        return pieces;
    }

    private void SplitSegment(string cell, int start, int end, List<UnitPiece> pieces)
    {
        var positions = new List<int>(end - start);
        for (var i = start; i < end; i++)
        {
            if (!Chars.IsSpace(cell[i]))
            {
                positions.Add(i);
            }
        }

        if (positions.Count == 0)
        {
            return;
        }

        var text = string.Create(positions.Count, (cell, positions), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = state.cell[state.positions[i]];
            }
        });
        var length = WithoutEtc(text);
        if (length == 0)
        {
            return;
        }

        var cuts = text.Length > LongestSegment ? [length] : Cut(text[..length], positions);
        var from = 0;
        foreach (var to in cuts)
        {
            Add(text, from, to, positions, pieces);
            from = to;
        }
    }

    private void Add(string text, int from, int to, List<int> positions, List<UnitPiece> pieces)
    {
        var name = text[from..to];
        var known = UnitNameGrammar.IsKnown(name, lexicon) || UnitNameGrammar.EndsWithHead(name);
        pieces.Add(new UnitPiece(name, positions[from], positions[to - 1] + 1, known, Restored: false));
    }

    /// <summary>The cheapest cuts of a text without separators, as the ends of its names.</summary>
    private List<int> Cut(string text, List<int> positions)
    {
        var boundaries = Boundaries(text, positions);
        if (boundaries.Count == 2)
        {
            return [text.Length];
        }

        var best = new int[boundaries.Count];
        var back = new int[boundaries.Count];
        for (var j = 1; j < boundaries.Count; j++)
        {
            best[j] = int.MaxValue;
            for (var i = j - 1; i >= 0 && j - i <= 24; i--)
            {
                var cost = best[i] + Cost(text, boundaries, i, j, positions);
                if (cost < best[j])
                {
                    best[j] = cost;
                    back[j] = i;
                }
            }
        }

        var cuts = new List<int>();
        for (var j = boundaries.Count - 1; j > 0; j = back[j])
        {
            cuts.Add(boundaries[j]);
        }

        cuts.Reverse();
        return cuts;
    }

    private List<int> Boundaries(string text, List<int> positions)
    {
        var boundaries = new List<int> { 0 };
        var depth = 0;
        for (var i = 1; i < text.Length; i++)
        {
            depth += Chars.IsOpen(text[i - 1]) ? 1 : Chars.IsClose(text[i - 1]) ? -1 : 0;
            if (depth > 0 || Chars.IsOpen(text[i]))
            {
                continue;
            }

            if (IsSoft(positions, i) || IsHard(text, i))
            {
                boundaries.Add(i);
            }
        }

        boundaries.Add(text.Length);
        return boundaries;
    }

    private static bool IsSoft(List<int> positions, int i) => positions[i] > positions[i - 1] + 1;

    private bool IsHard(string text, int i) => UnitNameGrammar.OfficeEnds(text, i) || IsHardName(text, i);

    private bool IsHardName(string text, int i) =>
        UnitNameGrammar.EndsWithHardHead(text.AsSpan(0, i)) && (UnitNameGrammar.StartsName(text.AsSpan(i), lexicon) || (IsZone(text.AsSpan(i)) && UnitNameGrammar.IsKnown(text.AsSpan(0, i), lexicon))) && !Qualifies(text, i);

    /// <summary>瓯江新区管委会: a zone's name needs no place that is known.</summary>
    private static bool IsZone(ReadOnlySpan<char> text)
    {
        var committee = text.IndexOf("管委会");
        return committee is >= 4 and <= 14 && Zones.End(text[..committee]) && text[..committee].IndexOfAnyInRange('\uff08', '\uff09') < 0;
    }

    private static readonly WordEnds Zones = new(["新区", "开发区", "经开区", "高新区", "园区", "度假区", "示范区", "保税区", "集中区", "功能区"]);

    /// <summary>市政府各部门, 人行某市分行, 市自然资源局某区分局: what follows narrows the name before it and is no name of its own.</summary>
    private bool Qualifies(string text, int i)
    {
        var rest = text.AsSpan(i, Math.Min(12, text.Length - i));
        return (rest[0] == '各' && rest.IndexOfAny("县市区镇乡") != 1 && (rest.IndexOf("部门") > 0 || rest.IndexOf("单位") > 0 || rest.IndexOf("专班") > 0))
            || (text[i - 1] == '行' && (rest.IndexOf("分行") > 0 || rest.IndexOf("支行") > 0))
            || (rest[0] == '驻' && Offices.End(FirstName(text.AsSpan(i))))
            || (text.AsSpan(0, i).EndsWith("税务总局") && rest.IndexOf("税务局") > 0)
            || IsBranch(text.AsSpan(i));
    }

    private static ReadOnlySpan<char> FirstName(ReadOnlySpan<char> text)
    {
        var end = 2;
        while (end < text.Length && !UnitNameGrammar.EndsWithHardHead(text[..end]))
        {
            end++;
        }

        return text[..Math.Min(end, text.Length)];
    }

    /// <summary>A place with nothing but the word for a branch behind it.</summary>
    private bool IsBranch(ReadOnlySpan<char> text)
    {
        var place = lexicon.PlaceAt(text);
        if (place == 0)
        {
            return false;
        }

        var rest = text[place..];
        rest = rest.Length > 0 && UnitNameGrammar.IsLevel(rest[0]) ? rest[1..] : rest;
        return Branches.Begin(rest);
    }

    private static readonly WordEnds Branches = new(["分局", "分公司", "分行", "支行", "中心支行", "分院", "分校", "分中心", "分部", "支公司", "支队", "大队", "监管分局", "办事处", "营业部", "调查队", "工作站", "管理处", "车务段", "海事处", "边检站"]);
    private static readonly WordEnds Offices = new(["办事处", "代表处", "工作站", "工作队", "办"]);

    private int Cost(string text, List<int> boundaries, int from, int to, List<int> positions)
    {
        var name = text.AsSpan(boundaries[from], boundaries[to] - boundaries[from]);
        if (UnitNameGrammar.IsKnown(name, lexicon) && !StartsWithHead(name))
        {
            return KnownCost;
        }

        var starts = UnitNameGrammar.StartsName(name, lexicon);
        var ends = UnitNameGrammar.EndsWithHead(name) && name.Length > 2;
        var cost = (starts && ends) || UnitNameGrammar.OfficeEnds(text, boundaries[to]) ? GrammarCost : ends && name.Length > 3 ? GrammarCost + 8 : UnknownCost;
        for (var k = from + 1; k < to; k++)
        {
            if (UnitNameGrammar.OfficeEnds(text, boundaries[k]))
            {
                cost += 40;
                continue;
            }

            var left = text.AsSpan(boundaries[from], boundaries[k] - boundaries[from]);
            var right = text.AsSpan(boundaries[k], boundaries[to] - boundaries[k]);
            var natural = UnitNameGrammar.StartsName(right, lexicon) || UnitNameGrammar.IsKnown(right, lexicon) || (IsZone(right) && UnitNameGrammar.IsKnown(left, lexicon));
            var broken = IsSoft(positions, boundaries[k]) && right.Length > 3 && left.Length > 3 && UnitNameGrammar.EndsWithHardHead(right) && !StartsWithHead(right);
            if ((natural || broken) && UnitNameGrammar.EndsWithHardHead(left) && (IsHard(text, boundaries[k]) || IsSoft(positions, boundaries[k])))
            {
                cost += broken ? 40 : 20;
            }
        }

        return cost + Math.Max(0, name.Length - 16) + (StartsWithHead(name) ? 30 : 0);
    }

    /// <summary>管委会湾沚区政府: a head without a name in front is the end of the name before it.</summary>
    private static bool StartsWithHead(ReadOnlySpan<char> name) =>
        name.StartsWith("管委会") || name.StartsWith("委员会") || name.StartsWith("办公室") || name.StartsWith("中心") || name is "环境局" or "管理局";

    private static int WithoutEtc(string text)
    {
        foreach (var tail in Etc)
        {
            if (text.EndsWith(tail, StringComparison.Ordinal) && text.Length > tail.Length + 1)
            {
                return text.Length - tail.Length;
            }
        }

        return text == "等" ? 0 : text.Length;
    }

    private static readonly string[] Etc = ["等有关单位", "等相关单位", "等责任单位", "等成员单位", "等有关部门", "等相关部门", "等市直单位", "等部门单位", "等单位", "等部门", "等"];

    /// <summary>霍邱县、金寨县、舒城县政府: the head that only the last name shows belongs to each place before it.</summary>
    private void RestoreSuffixes(List<UnitPiece> pieces)
    {
        for (var i = pieces.Count - 1; i > 0; i--)
        {
            var suffix = SharedSuffix(pieces[i].Name);
            if (suffix is null)
            {
                continue;
            }

            for (var j = i - 1; j >= 0 && IsPlace(pieces[j].Name); j--)
            {
                pieces[j] = pieces[j] with { Name = pieces[j].Name + suffix, Known = true, Restored = true };
            }
        }
    }

    private string? SharedSuffix(string name)
    {
        foreach (var suffix in Shared)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal) && IsPlace(name[..^suffix.Length]))
            {
                return suffix;
            }
        }

        return null;
    }

    private static readonly string[] Shared = ["人民政府", "政府", "党工委管委会", "管委会"];

    private bool IsPlace(string name) =>
        lexicon.TryPlace(name, out _)
        || (name.Length is >= 2 and <= 8 && name[^1] is '县' or '市' or '区' or '镇' or '乡' or '縣' or '區' or '鎮' && !name.EndsWith("开发区", StringComparison.Ordinal) && !name.EndsWith("经开区", StringComparison.Ordinal) && !name.EndsWith("高新区", StringComparison.Ordinal) && name[0] is not ('各' or '市' or '区' or '县' or '省') && !Chars.IsClose(name[^1]));
}
