using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GraphTasks.Ledgers.Formats;

/// <summary>The numbers that Word prints in front of paragraphs without them standing in the text (w:numPr, ISO/IEC 29500-1, 17.9).</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;
    private const int MostStyles = 20;
    private readonly Dictionary<int, int> abstractOf = [];
    private readonly Dictionary<(int Abstract, int Level), Level> levels = [];
    private readonly Dictionary<int, int[]> counters = [];
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public DocxNumbering(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles.TryAdd(id, style);
            }
        }

        var numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            foreach (var level in definition.Elements<Level>())
            {
                levels.TryAdd((definition.AbstractNumberId?.Value ?? 0, level.LevelIndex?.Value ?? 0), level);
            }
        }

        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            abstractOf.TryAdd(instance.NumberID?.Value ?? 0, instance.AbstractNumId?.Val?.Value ?? 0);
        }
    }

    /// <summary>The number as it is printed before the paragraph, or an empty text. Asked once for each paragraph, in order.</summary>
    public string NumberOf(Paragraph paragraph)
    {
        if (Properties(paragraph) is not var (instance, depth) || instance == 0 || !abstractOf.TryGetValue(instance, out var kind) || !levels.TryGetValue((kind, depth), out var level))
        {
            return "";
        }

        if (!counters.TryGetValue(kind, out var counts))
        {
            counters[kind] = counts = new int[Levels];
        }

        counts[depth] = counts[depth] == 0 ? level.StartNumberingValue?.Val?.Value ?? 1 : counts[depth] + 1;
        Array.Clear(counts, depth + 1, Levels - depth - 1);
        return Format(level.LevelText?.Val?.Value ?? "", kind, counts);
    }

    private (int Instance, int Depth)? Properties(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var own = properties?.NumberingProperties;
        var id = properties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; own?.NumberingId is null && id is not null && i < MostStyles && styles.TryGetValue(id, out var style); i++)
        {
            own = style.StyleParagraphProperties?.NumberingProperties ?? own;
            id = style.BasedOn?.Val?.Value;
        }

        return own?.NumberingId?.Val?.Value is { } instance ? (instance, Math.Clamp(own.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1)) : null;
    }

    private string Format(string pattern, int kind, int[] counts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var depth = pattern[++i] - '1';
                var format = levels.TryGetValue((kind, depth), out var level) ? level.NumberingFormat?.Val?.InnerText : null;
                text.Append(Number(Math.Max(1, counts[depth]), format));
            }
            else if (pattern[i] < '\uf000' || pattern[i] > '\uf8ff')
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }

    private static string Number(int value, string? format) => format switch
    {
        "bullet" or "none" => "",
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "ideographDigital" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "chineseLegalSimplified" => Chinese(value),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when value <= 20 => ((char)('①' + value - 1)).ToString(),
        "lowerLetter" => ((char)('a' + (value - 1) % 26)).ToString(),
        "upperLetter" => ((char)('A' + (value - 1) % 26)).ToString(),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Chinese(int value)
    {
        const string digits = "〇一二三四五六七八九";
        if (value is < 1 or > 999)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder();
        var (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10);
        if (hundreds > 0)
        {
            text.Append(digits[hundreds]).Append('百');
        }

        if (tens > 0)
        {
            text.Append(tens == 1 && hundreds == 0 ? "" : digits[tens].ToString()).Append('十');
        }
        else if (hundreds > 0 && ones > 0)
        {
            text.Append('零');
        }

        return ones > 0 ? text.Append(digits[ones]).ToString() : text.ToString();
    }
}
