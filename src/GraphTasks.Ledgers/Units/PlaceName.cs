namespace GraphTasks.Ledgers.Units;

/// <summary>A place that governments are named after.</summary>
/// <param name="Name">The name as printed in texts, for example 繁昌区.</param>
/// <param name="FullName">The name with the prefecture in front where the place is a district and no other bears its name, for example 芜湖市繁昌区.</param>
/// <param name="Rank">1 for a province, 2 for a prefecture, 3 for a county; 4 for anything smaller.</param>
public readonly record struct PlaceName(string Name, string FullName, int Rank);
