namespace GraphTasks.Jieba;

/// <summary>A line of a dictionary or model file is not what the format asks for.</summary>
public sealed class JiebaFormatException : FormatException
{
    /// <summary>Names the place and what was expected there.</summary>
    /// <param name="fileName">The file, as it was named to the reader.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="problem">What is wrong and what was expected.</param>
    public JiebaFormatException(string fileName, int line, string problem)
        : base($"{fileName}, line {line}: {problem}")
    {
        FileName = fileName;
        Line = line;
    }

    /// <summary>The file, as it was named to the reader.</summary>
    public string FileName { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }
}
