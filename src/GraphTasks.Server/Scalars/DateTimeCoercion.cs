using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GraphTasks.Server.Scalars;

/// <summary>DateTime: a point in time (https://scalars.graphql.org/andimarek/date-time.html). Values are <see cref="DateTime"/> in UTC.</summary>
internal sealed class DateTimeCoercion : TextCoercion
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    protected override string Expected => "a point in time such as \"2024-07-01T08:30:00Z\"";

    public static string Format(DateTime value) => value.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    protected override bool TryParse(string text, [NotNullWhen(true)] out object? value)
    {
        // Without a zone it is no point in time.
        var read = DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            && (text.EndsWith('Z') || text[^6] is '+' or '-');
        value = read ? time.UtcDateTime : null;
        return read;
    }
}
