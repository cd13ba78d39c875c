namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>An element that <c>@deprecated</c> may stand on.</summary>
public interface IDeprecatable : INamed
{
    /// <summary>Why the element should no longer be used; null when it is not deprecated.</summary>
    string? DeprecationReason { get; }
}
