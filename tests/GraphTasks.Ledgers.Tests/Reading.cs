using System.Text;

namespace GraphTasks.Ledgers.Tests;

/// <summary>Reads texts and bytes as files, and shows rows as short lines.</summary>
internal static class Reading
{
    public static LedgerReading Of(string text, string name = "ledger.txt") => Of(Encoding.UTF8.GetBytes(text), name);

    public static LedgerReading Of(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        return LedgerReader.Read(stream, name, Dictionaries.All);
    }

    /// <summary>Table, number, headings, task, lead and supporting units of each row.</summary>
    public static string[] Lines(this LedgerReading reading) => [.. reading.Rows.Select(row =>
        $"{row.Table}/{row.Seq} [{string.Join(" > ", row.Category)}] {row.Content} | {string.Join("+", row.Lead)} | {string.Join("+", row.Support)}")];
}
