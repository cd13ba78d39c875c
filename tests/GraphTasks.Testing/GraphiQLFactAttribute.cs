using Xunit;

namespace GraphTasks.Testing;

/// <summary>A fact that is skipped, with a message, where <see cref="Needs.GraphiQL"/> says that something is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GraphiQLFactAttribute : FactAttribute
{
    /// <summary>Marks the fact.</summary>
    public GraphiQLFactAttribute() => Skip = Needs.GraphiQL;
}
