using Xunit;

namespace GraphTasks.Testing;

/// <summary>A fact that is skipped, with a message, where <see cref="Needs.PostgreSql"/> says that something is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    /// <summary>Marks the fact.</summary>
    public PostgreSqlFactAttribute() => Skip = Needs.PostgreSql;
}
