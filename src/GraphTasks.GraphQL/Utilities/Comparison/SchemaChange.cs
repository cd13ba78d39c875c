namespace GraphTasks.GraphQL.Utilities;

/// <summary>One difference of two schemas.</summary>
/// <param name="Kind">What sort of change it is, which decides its impact.</param>
/// <param name="Description">The change in one sentence, elements named by their schema coordinates.</param>
public sealed record SchemaChange(SchemaChangeKind Kind, string Description)
{
    /// <summary>What the change does to clients.</summary>
    public SchemaChangeImpact Impact => Kind switch
    {
        < SchemaChangeKind.EnumValueAdded => SchemaChangeImpact.Breaking,
        < SchemaChangeKind.DescriptionChanged => SchemaChangeImpact.Dangerous,
        _ => SchemaChangeImpact.Safe,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Impact}: {Description}";
}
