using Xunit;

namespace GraphTasks.Testing;

/// <summary>A fact about Linux, skipped with a message on other systems.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    /// <summary>Marks the fact.</summary>
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "is about Linux";
}
