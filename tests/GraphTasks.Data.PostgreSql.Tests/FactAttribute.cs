using GraphTasks.Testing;

namespace GraphTasks;

/// <summary>Stands before xunit's in the namespaces below this one: every test of the projects on PostgreSQL needs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAttribute : Xunit.FactAttribute
{
    /// <summary>Marks the fact.</summary>
    public FactAttribute() => Skip = Needs.PostgreSql;
}
