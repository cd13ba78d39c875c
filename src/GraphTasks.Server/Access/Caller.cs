using GraphTasks.Data.Access;

namespace GraphTasks.Server.Access;

/// <summary>Who sends a request.</summary>
/// <param name="Name">The key's name, the subject of a token, or <c>anonymous</c>.</param>
/// <param name="Role">What the caller may do.</param>
internal sealed record Caller(string Name, Role Role)
{
    /// <summary>What the identifiers of callers with keys begin with.</summary>
    public const string KeyPrefix = "key:";

    /// <summary>A caller without a key, where reading needs none.</summary>
    public static Caller Anonymous { get; } = new("anonymous", Role.Reader);

    /// <summary>What tells the caller from all others: a key's identifier or a token's subject; null where it is anonymous.</summary>
    public string? Id { get; init; }

    /// <summary>Until when the caller's token is valid; null where the caller has none.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How the audit log names the caller.</summary>
    public string Actor => Id is null || Id.EndsWith($":{Name}", StringComparison.Ordinal) ? Id ?? Name : $"{Name} ({Id})";
}
