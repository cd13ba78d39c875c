namespace GraphTasks.Enrichment.Units;

/// <summary>A dictionary file is not as it should be. The message names the file, the line and what was expected.</summary>
public sealed class DictionaryException : Exception
{
    /// <summary>Creates the error for one line of one file.</summary>
    /// <param name="file">The file's name below the dictionaries folder.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="problem">What was wrong and what was expected.</param>
    public DictionaryException(string file, int line, string problem)
        : base($"{file}:{line}: {problem}")
    {
        File = file;
        Line = line;
    }

    /// <summary>The file's name below the dictionaries folder.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }
}
