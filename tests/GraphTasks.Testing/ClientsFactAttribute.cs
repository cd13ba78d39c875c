using Xunit;

namespace GraphTasks.Testing;

/// <summary>A fact that is skipped, with a message, where <see cref="Needs.Clients"/> says that something is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClientsFactAttribute : FactAttribute
{
    /// <summary>Marks the fact.</summary>
    public ClientsFactAttribute() => Skip = Needs.Clients;
}
