using System.CommandLine;
using GraphTasks.Server.Access;

namespace GraphTasks.Cli.Serving;

/// <summary>The options of <c>serve</c> that say which tokens of an identity provider are taken besides keys.</summary>
internal sealed class TokenArguments
{
    private readonly Option<string?> authority = new("--jwt-authority") { Description = "Also takes tokens (JWT) of this issuer: an https:// address.", HelpName = "URL" };
    private readonly Option<string?> audience = new("--jwt-audience") { Description = "Whom such tokens must be issued for (aud).", HelpName = "NAME" };
    private readonly Option<string?> keys = new("--jwt-keys") { Description = "The issuer's public keys (JWKS), where it cannot be asked for them.", HelpName = "FILE" };
    private readonly Option<string> role = new("--jwt-role-claim") { Description = "The claim that holds reader, steward or admin.", HelpName = "NAME", DefaultValueFactory = _ => "role" };

    public IEnumerable<Option> All => [authority, audience, keys, role];

    /// <exception cref="CommandException">Only one of issuer and audience is given.</exception>
    public TokenOptions? Read(ParseResult parsed) => (parsed.GetValue(authority), parsed.GetValue(audience)) switch
    {
        (null, null) when parsed.GetValue(keys) is null => null,
        ({ } issuer, { } receiver) => new() { Authority = issuer, Audience = receiver, KeysFile = parsed.GetValue(keys), RoleClaim = parsed.GetRequiredValue(role) },
        _ => throw new CommandException("tokens need both --jwt-authority and --jwt-audience"),
    };
}
