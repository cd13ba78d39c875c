namespace GraphTasks.Ledgers.Formats;

/// <summary>What a word of a table in fixed columns looks like.</summary>
[Flags]
internal enum FixedLooks
{
    /// <summary>A number and nothing else.</summary>
    Number = 1,

    /// <summary>Names of people.</summary>
    Person = 2,

    /// <summary>A deadline (12月底前).</summary>
    Due = 4,

    /// <summary>A unit's name.</summary>
    Name = 8,

    /// <summary>It begins with a digit, or is a broken piece of a date.</summary>
    Digit = 16,

    /// <summary>It ends a sentence.</summary>
    Sentence = 32,

    /// <summary>It has words of time.</summary>
    Time = 64,
}
