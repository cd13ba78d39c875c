using GraphTasks.Testing;

namespace GraphTasks;

/// <summary>Stands before xunit's in the namespaces below this one: every test of the projects on PostgreSQL needs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryAttribute : Xunit.TheoryAttribute
{
    /// <summary>Marks the theory.</summary>
    public TheoryAttribute() => Skip = Needs.PostgreSql;
}
