namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>A township-level division (乡级行政区).</summary>
/// <param name="DivisionId">The division right above it: a district or county, or a city that has none (东莞市).</param>
/// <param name="Name">Its full name: 荻港镇, 景哈哈尼族乡, 镜湖街道.</param>
internal sealed record Township(string DivisionId, string Name);
