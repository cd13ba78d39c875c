namespace GraphTasks.Server.Access;

/// <summary>Which tokens (JWT) of an identity provider are taken besides keys.</summary>
public sealed record TokenOptions
{
    /// <summary>Who issues the tokens: the claim <c>iss</c>, and, without <see cref="KeysFile"/>, the address below which its keys are found.</summary>
    public required string Authority { get; init; }

    /// <summary>Whom they must be issued for: the claim <c>aud</c>.</summary>
    public required string Audience { get; init; }

    /// <summary>A file with the issuer's public keys (JWKS, RFC 7517), for networks where the issuer cannot be asked; null asks it.</summary>
    public string? KeysFile { get; init; }

    /// <summary>The claim that names the role: <c>reader</c>, <c>steward</c> or <c>admin</c>, as text or as a list of which the highest counts.</summary>
    public string RoleClaim { get; init; } = "role";
}
