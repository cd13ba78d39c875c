using GraphTasks.Testing;

namespace GraphTasks.Data.Tests;

/// <summary>Stands before xunit's in these namespaces: every test of this project needs PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryAttribute : Xunit.TheoryAttribute
{
    /// <summary>Marks the theory.</summary>
    public TheoryAttribute() => Skip = Needs.PostgreSql;
}
