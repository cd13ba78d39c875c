using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GraphTasks.Server.Scalars;

/// <summary>LocalDate: a day (https://scalars.graphql.org/andimarek/local-date.html). Values are <see cref="DateOnly"/>.</summary>
internal sealed class LocalDateCoercion : TextCoercion
{
    private const string Form = "yyyy-MM-dd";

    protected override string Expected => "a date such as \"2023-12-31\"";

    public static string Format(DateOnly value) => value.ToString(Form, CultureInfo.InvariantCulture);

    protected override bool TryParse(string text, [NotNullWhen(true)] out object? value)
    {
        value = DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
        return value is not null;
    }
}
