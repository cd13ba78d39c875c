namespace GraphTasks.Ledgers;

/// <summary>Notes of one kind; beyond a bound they are only counted.</summary>
internal sealed class ReportNotes
{
    private const int Most = 2000;
    private readonly List<string> notes = [];
    private int more;

    public void Add(string note)
    {
        if (notes.Count < Most)
        {
            notes.Add(note);
        }
        else
        {
            more++;
        }
    }

    public IReadOnlyList<string> All() => more == 0 ? notes : [.. notes, $"and {more} more"];
}
