namespace GraphTasks.GraphQL.Utilities;

/// <summary>Orders names as people do: runs of digits by their number (<c>a9</c> before <c>a10</c>), the rest by code unit.</summary>
internal sealed class NaturalComparer : IComparer<string>
{
    private NaturalComparer()
    {
    }

    public static NaturalComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x, right = y;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            int order;
            if (char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]))
            {
                var one = TakeDigits(ref left);
                var other = TakeDigits(ref right);
                order = one.Length != other.Length ? one.Length - other.Length : one.SequenceCompareTo(other);
            }
            else
            {
                order = left[0] - right[0];
                left = left[1..];
                right = right[1..];
            }

            if (order != 0)
                return order;
        }

        return left.Length - right.Length;
    }

    private static ReadOnlySpan<char> TakeDigits(ref ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        var digits = length < 0 ? text : text[..length];
        text = text[digits.Length..];
        var significant = digits.TrimStart('0');
        return significant;
    }
}
