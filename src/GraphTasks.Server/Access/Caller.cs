using GraphTasks.Data.Access;

namespace GraphTasks.Server.Access;

/// <summary>Who sends a request.</summary>
/// <param name="Name">The key's name, or <c>anonymous</c>.</param>
/// <param name="Role">What the caller may do.</param>
internal sealed record Caller(string Name, Role Role)
{
    /// <summary>A caller without a key, where reading needs none.</summary>
    public static Caller Anonymous { get; } = new("anonymous", Role.Reader);
}
