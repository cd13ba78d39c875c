using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions;

/// <summary>Something that a steward may decide, with its inputs; <see cref="Stewards.Decide"/> takes it.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
public abstract record Decision<T>
{
    /// <summary>What is wrong with the inputs whatever stands in the store.</summary>
    internal abstract IReadOnlyList<StewardError> Check();

    /// <summary>Takes the decision.</summary>
    /// <exception cref="StewardException">It does not fit the store or the dictionaries.</exception>
    internal abstract T Take(DecisionScope scope);
}
