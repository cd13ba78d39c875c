namespace GraphTasks.Data.Model;

/// <summary>A key with which a program or person is known. The secret is nowhere, only its digest.</summary>
public sealed record ApiKey
{
    /// <summary>The public part: eight letters and digits.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is; appears in the log of changes.</summary>
    public required string Name { get; init; }

    /// <summary>What it allows, in the spelling of <see cref="Access.Role"/>.</summary>
    public required string Role { get; init; }

    /// <summary>The SHA-256 digest of the whole key, in lower-case hexadecimal digits.</summary>
    public required string KeyHash { get; init; }

    /// <summary>When it was made, in UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>When it was revoked, in UTC, or null.</summary>
    public DateTime? RevokedAt { get; init; }
}
