namespace GraphTasks.Cli.Bench;

/// <summary>One pass over some lines.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="Tokens">How many tokens came out.</param>
internal readonly record struct BenchPass(double Seconds, long Tokens);
