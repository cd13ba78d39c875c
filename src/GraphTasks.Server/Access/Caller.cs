using GraphTasks.Data.Access;

namespace GraphTasks.Server.Access;

/// <summary>Who sends a request.</summary>
/// <param name="Name">The key's name, the subject of a token, or <c>anonymous</c>.</param>
/// <param name="Role">What the caller may do.</param>
internal sealed record Caller(string Name, Role Role)
{
    /// <summary>A caller without a key, where reading needs none.</summary>
    public static Caller Anonymous { get; } = new("anonymous", Role.Reader);

    /// <summary>What tells the caller from all others: a key's identifier or a token's subject; null where it is anonymous.</summary>
    public string? Id { get; init; }

    /// <summary>How the audit log names the caller.</summary>
    public string Actor => Id is null || Id.EndsWith($":{Name}", StringComparison.Ordinal) ? Id ?? Name : $"{Name} ({Id})";
}
