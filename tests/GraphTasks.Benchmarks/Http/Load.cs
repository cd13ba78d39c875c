namespace GraphTasks.Benchmarks.Http;

/// <summary>What a load generator found in one turn.</summary>
/// <param name="Rate">Requests a second.</param>
/// <param name="P99">The time within which 99 of 100 are answered, in milliseconds.</param>
/// <param name="Cpu">The processor time of the server for each request, in milliseconds: it holds on a busy machine, too.</param>
internal readonly record struct Load(double Rate, double P99, double Cpu);
