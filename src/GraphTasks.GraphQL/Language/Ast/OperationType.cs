namespace GraphTasks.GraphQL.Language;

/// <summary>The three kinds of operations. See https://spec.graphql.org/September2025/#OperationType.</summary>
public enum OperationType
{
    /// <summary>A read without side effects.</summary>
    Query,

    /// <summary>A write, its root fields one after another, followed by a read.</summary>
    Mutation,

    /// <summary>A long-lived request that answers each event of a source stream.</summary>
    Subscription,
}
