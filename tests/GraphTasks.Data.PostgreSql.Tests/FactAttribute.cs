using GraphTasks.Testing;

namespace GraphTasks.Data.Tests;

/// <summary>Stands before xunit's in these namespaces: every test of this project needs PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAttribute : Xunit.FactAttribute
{
    /// <summary>Marks the fact.</summary>
    public FactAttribute() => Skip = Needs.PostgreSql;
}
