using Xunit;

namespace GraphTasks.Testing;

/// <summary>A fact that is skipped, with a message, where <see cref="Needs.Shared"/> says that something is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    /// <summary>Marks the fact.</summary>
    public SharedFactAttribute() => Skip = Needs.Shared;
}
