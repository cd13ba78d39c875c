using Xunit;

namespace GraphTasks.Testing;

/// <summary>A fact that is skipped, with a message, where <see cref="Needs.Node"/> says that something is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>Marks the fact.</summary>
    public NodeFactAttribute() => Skip = Needs.Node;
}
