namespace GraphTasks.Ledgers.Source;

/// <summary>
/// Steps on the way of a long text leave large arrays behind. They lie where the collector seldom looks, so that a file of
/// 50 MB would be held several times over.
/// </summary>
internal static class LongText
{
    private const int Long = 4 << 20;

    /// <summary>Gives back what the step before has left behind, where the text is long.</summary>
    /// <param name="characters">The length of the text, in UTF-16 code units.</param>
    public static void GiveBack(int characters)
    {
        if (characters >= Long)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }
    }
}
