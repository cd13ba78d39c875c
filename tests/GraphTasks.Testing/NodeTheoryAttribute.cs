using Xunit;

namespace GraphTasks.Testing;

/// <summary>A theory that is skipped, with a message, where <see cref="Needs.Node"/> says that something is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks the theory.</summary>
    public NodeTheoryAttribute() => Skip = Needs.Node;
}
