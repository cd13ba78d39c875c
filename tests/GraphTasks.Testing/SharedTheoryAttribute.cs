using Xunit;

namespace GraphTasks.Testing;

/// <summary>A theory that is skipped, with a message, where <see cref="Needs.Shared"/> says that something is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks the theory.</summary>
    public SharedTheoryAttribute() => Skip = Needs.Shared;
}
