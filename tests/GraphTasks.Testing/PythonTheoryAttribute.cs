using Xunit;

namespace GraphTasks.Testing;

/// <summary>A theory that is skipped, with a message, where <see cref="Needs.Python"/> says that something is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks the theory.</summary>
    public PythonTheoryAttribute() => Skip = Needs.Python;
}
