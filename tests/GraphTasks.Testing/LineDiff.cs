using System.Text;

namespace GraphTasks.Testing;

/// <summary>A readable difference of two texts, line by line.</summary>
public static class LineDiff
{
    private const int Context = 2;
    private const int MostLines = 2_000;

    /// <summary>The lines that differ, marked - (old) and + (new), each change with two lines around it.</summary>
    public static string Of(string old, string @new)
    {
        var left = Lines(old);
        var right = Lines(@new);
        var marked = Mark(left, right);
        var shown = new StringBuilder();
        var last = -1;
        for (var i = 0; i < marked.Count; i++)
        {
            var from = Math.Max(0, i - Context);
            var to = Math.Min(marked.Count - 1, i + Context);
            if (!Enumerable.Range(from, to - from + 1).Any(j => marked[j].Mark != ' '))
                continue;
            if (last >= 0 && i > last + 1)
                shown.AppendLine("  …");
            shown.Append(marked[i].Mark).Append(' ').AppendLine(marked[i].Line);
            last = i;
        }

        return shown.ToString();
    }

    private static string[] Lines(string text) => text.Split('\n').Take(MostLines).ToArray();

    private static List<(char Mark, string Line)> Mark(string[] left, string[] right)
    {
        // Longest common subsequence; the texts are bounded above, so the table is too.
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
            for (var j = right.Length - 1; j >= 0; j--)
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        var marked = new List<(char, string)>();
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                marked.Add((' ', left[i]));
                i++;
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                marked.Add(('-', left[i++]));
            }
            else
            {
                marked.Add(('+', right[j++]));
            }
        }

        return marked;
    }
}
