using Xunit;

namespace GraphTasks.Testing;

/// <summary>A theory that is skipped, with a message, where <see cref="Needs.PostgreSql"/> says that something is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks the theory.</summary>
    public PostgreSqlTheoryAttribute() => Skip = Needs.PostgreSql;
}
