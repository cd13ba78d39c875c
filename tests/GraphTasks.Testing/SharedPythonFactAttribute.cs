using Xunit;

namespace GraphTasks.Testing;

/// <summary>A fact that is skipped, with a message, where <see cref="Needs.Shared"/> or <see cref="Needs.Python"/> says that something is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedPythonFactAttribute : FactAttribute
{
    /// <summary>Marks the fact.</summary>
    public SharedPythonFactAttribute() => Skip = Needs.Shared ?? Needs.Python;
}
