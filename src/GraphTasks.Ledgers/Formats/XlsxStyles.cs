using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Prints numbers as their cells show them: dates, percentages, plain numbers (ISO/IEC 29500-1, 18.8.30).</summary>
internal sealed class XlsxStyles
{
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [9] = "0%", [10] = "0.00%", [14] = "yyyy/m/d", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy", [22] = "yyyy/m/d h:mm",
        [27] = "yyyy年m月", [28] = "m月d日", [29] = "m月d日", [30] = "m-d-yy", [31] = "yyyy年m月d日", [36] = "yyyy年m月",
        [50] = "yyyy年m月", [51] = "m月d日", [52] = "yyyy年m月", [53] = "m月d日", [54] = "m月d日", [55] = "yyyy年m月", [56] = "m月d日", [57] = "yyyy年m月", [58] = "m月d日",
    };

    private readonly List<string?> codes = [];

    public static XlsxStyles Load(WorkbookStylesPart? part)
    {
        var styles = new XlsxStyles();
        if (part is null)
        {
            return styles;
        }

        using var reader = XmlParts.Open(part.GetStream(FileMode.Open, FileAccess.Read));
        var own = new Dictionary<int, string>();
        var inCells = false;
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs")
            {
                inCells = reader is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && int.TryParse(reader.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var id))
            {
                own[id] = reader.GetAttribute("formatCode") ?? "";
            }
            else if (inCells && reader is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                _ = int.TryParse(reader.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var format);
                styles.codes.Add(own.GetValueOrDefault(format) ?? BuiltIn.GetValueOrDefault(format));
            }
        }

        return styles;
    }

    /// <summary>The number as its cell shows it.</summary>
    /// <param name="value">The number; for a date the days since the calendar's beginning.</param>
    /// <param name="style">The cell's style, an index.</param>
    /// <param name="since1904">Whether days are counted from 1904.</param>
    public string Print(double value, string? style, bool since1904)
    {
        var code = int.TryParse(style, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < codes.Count ? codes[index] : null;
        if (code is not null && code.IndexOf(';', StringComparison.Ordinal) is var end and >= 0)
        {
            code = code[..end];
        }

        if (code is not null && IsDate(code) && value is >= 1 and < 2_958_466)
        {
            return Date(new DateTime(since1904 ? 1904 : 1899, since1904 ? 1 : 12, since1904 ? 1 : 30).AddDays(value), code);
        }

        if (code is not null && code.EndsWith('%'))
        {
            var decimals = code.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? code.Length - point - 2 : 0;
            return (value * 100).ToString("F" + Math.Clamp(decimals, 0, 15), CultureInfo.InvariantCulture) + "%";
        }

        return Math.Abs(value) < 1e15 ? ((decimal)value).ToString("0.##############", CultureInfo.InvariantCulture) : value.ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsDate(string code)
    {
        var quoted = false;
        for (var i = 0; i < code.Length; i++)
        {
            quoted ^= code[i] == '"';
            if (!quoted && code[i] == '[')
            {
                i = Math.Max(i, code.IndexOf(']', i));
            }
            else if (!quoted && char.ToLowerInvariant(code[i]) is 'y' or 'd' or 'm')
            {
                return true;
            }
        }

        return false;
    }

    private static string Date(DateTime date, string code)
    {
        var text = new StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            var c = char.ToLowerInvariant(code[i]);
            if (c == '"')
            {
                for (i++; i < code.Length && code[i] != '"'; i++)
                {
                    text.Append(code[i]);
                }
            }
            else if (c == '[')
            {
                i = Math.Max(i, code.IndexOf(']', i));
            }
            else if (c == '\\' && i + 1 < code.Length)
            {
                text.Append(code[++i]);
            }
            else if (c is 'y' or 'm' or 'd' or 'h' or 's')
            {
                var run = 1;
                while (i + run < code.Length && char.ToLowerInvariant(code[i + run]) == c)
                {
                    run++;
                }

                text.Append(Field(date, c, run, IsMinute(code, i)));
                i += run - 1;
            }
            else if (c is not ('_' or '*' or '@'))
            {
                text.Append(code[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>m after h: is a minute.</summary>
    private static bool IsMinute(string code, int at) => at >= 2 && code[at - 1] == ':' && char.ToLowerInvariant(code[at - 2]) == 'h';

    private static string Field(DateTime date, char field, int run, bool minute) => field switch
    {
        'y' => run <= 2 ? (date.Year % 100).ToString("00", CultureInfo.InvariantCulture) : date.Year.ToString("0000", CultureInfo.InvariantCulture),
        'm' when minute => date.Minute.ToString("00", CultureInfo.InvariantCulture),
        'm' when run >= 3 => date.ToString("MMM", CultureInfo.InvariantCulture),
        'm' => date.Month.ToString(run == 2 ? "00" : "0", CultureInfo.InvariantCulture),
        'd' => date.Day.ToString(run == 2 ? "00" : "0", CultureInfo.InvariantCulture),
        'h' => date.Hour.ToString(run == 2 ? "00" : "0", CultureInfo.InvariantCulture),
        _ => date.Second.ToString("00", CultureInfo.InvariantCulture),
    };
}
