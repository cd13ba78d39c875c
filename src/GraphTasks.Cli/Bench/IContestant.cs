namespace GraphTasks.Cli.Bench;

/// <summary>A segmenter that is measured on the same lines as the others.</summary>
internal interface IContestant : IDisposable
{
    /// <summary>What the table calls it.</summary>
    string Name { get; }

    /// <summary>True for one of ours.</summary>
    bool IsOurs { get; }

    /// <summary>It gets one in so many lines, so that a slow one does not hold the others up.</summary>
    int OneIn { get; }

    /// <summary>Cuts the first lines once in a mode: precise, search, full or tags.</summary>
    BenchPass Run(string mode, int lines);
}
