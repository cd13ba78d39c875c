namespace GraphTasks.GraphQL.Execution.Protection;

/// <summary>What a selection set asks for, its fragments followed: a fragment counts wherever it is spread.</summary>
/// <param name="Depth">How deep fields nest; the outermost are at 1.</param>
/// <param name="Fields">The outermost fields.</param>
/// <param name="Aliases">Fields with an alias, at any depth.</param>
/// <param name="Directives">Uses of directives, at any depth.</param>
internal readonly record struct OperationSize(int Depth, long Fields, long Aliases, long Directives)
{
    // Fragments that double each other soon pass what a number holds, and long before that every limit.
    private const long Most = 1L << 40;

    /// <summary>Both selections, one beside the other.</summary>
    public OperationSize And(OperationSize other) => new(
        Math.Max(Depth, other.Depth),
        Math.Min(Most, Fields + other.Fields),
        Math.Min(Most, Aliases + other.Aliases),
        Math.Min(Most, Directives + other.Directives));

    /// <summary>A field that has this selection.</summary>
    public OperationSize Under(bool hasAlias) => this with { Depth = Depth + 1, Fields = 1, Aliases = Aliases + (hasAlias ? 1 : 0) };

    /// <summary>The selection with directives at its head.</summary>
    public OperationSize With(int directives) => this with { Directives = Directives + directives };
}
