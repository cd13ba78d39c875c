namespace GraphTasks.Server.Export;

/// <summary>Text for cells of spreadsheets.</summary>
public static class SpreadsheetText
{
    /// <summary>The text, with an apostrophe before it where a spreadsheet would take it for a formula.</summary>
    public static string Harmless(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 1 && text[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + text : text;
    }
}
