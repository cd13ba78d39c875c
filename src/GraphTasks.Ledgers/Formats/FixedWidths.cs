using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>
/// How wide the cells of each column are on paper, learnt from the cells that stand apart: text that is broken over lines
/// fills its cell, so that many lines are as wide as the cell and none is wider. In quarters of a Chinese character.
/// </summary>
internal sealed class FixedWidths(int columns)
{
    private const int Widest = 400;
    private const int Play = 8;
    private const int FewestFull = 3;
    private readonly int[] counts = new int[columns * (Widest + 1)];

    /// <summary>The width of a text: a Latin letter or digit is half as wide as a Chinese character, a space between them a quarter.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += Chars.IsSpace(c) ? 1 : c < '\u2000' ? 2 : 4;
        }

        return width;
    }

    /// <summary>Counts a cell that nothing else stands near.</summary>
    public void Learn(int column, int width)
    {
        if (width <= Widest)
        {
            counts[column * (Widest + 1) + width]++;
        }
    }

    /// <summary>The widths that no cell of the columns can exceed; as wide as can be where too few cells are full.</summary>
    public int[] Bounds()
    {
        var bounds = new int[columns];
        for (var column = 0; column < columns; column++)
        {
            var own = counts.AsSpan(column * (Widest + 1), Widest + 1);
            var (best, bound) = (FewestFull - 1, int.MaxValue / 2);
            for (var width = Play; width <= Widest; width++)
            {
                var full = 0;
                foreach (var count in own[(width - Play + 1)..(width + 1)])
                {
                    full += count;
                }

                if (full > best)
                {
                    (best, bound) = (full, width);
                }
            }

            bounds[column] = bound;
        }

        return bounds;
    }
}
