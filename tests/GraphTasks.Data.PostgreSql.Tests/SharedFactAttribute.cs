using GraphTasks.Testing;

namespace GraphTasks;

/// <summary>Stands before the one of <see cref="Testing"/> in the namespaces below this one: such a test needs PostgreSQL besides the real ledgers.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : Xunit.FactAttribute
{
    /// <summary>Marks the fact.</summary>
    public SharedFactAttribute() => Skip = Needs.PostgreSql ?? Needs.Shared;
}
