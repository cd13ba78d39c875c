namespace GraphTasks.GraphQL.Utilities;

/// <summary>What a change of a schema does to clients.</summary>
public enum SchemaChangeImpact
{
    /// <summary>No client notices.</summary>
    Safe,

    /// <summary>Every operation stays valid, but a client may meet a value that it does not know, or another default.</summary>
    Dangerous,

    /// <summary>Operations that were valid are no longer, or get results that they cannot expect.</summary>
    Breaking,
}
