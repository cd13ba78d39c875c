using Xunit;

namespace GraphTasks.Testing;

/// <summary>A fact that is skipped, with a message, where <see cref="Needs.Python"/> says that something is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonFactAttribute : FactAttribute
{
    /// <summary>Marks the fact.</summary>
    public PythonFactAttribute() => Skip = Needs.Python;
}
