using System.Security.Claims;
using GraphTasks.Data;
using GraphTasks.Data.Access;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GraphTasks.Server.Access;

/// <summary>Recognises callers by tokens of an identity provider (JWT, RFC 7519).</summary>
internal sealed class Tokens
{
    // What an algorithm without a signature, or one keyed with a public text, would let through is not in the list.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly TokenValidationParameters parameters;
    private readonly string roleClaim;

    private Tokens(JwtBearerOptions options, string roleClaim)
    {
        parameters = options.TokenValidationParameters.Clone();
        parameters.ConfigurationManager = options.ConfigurationManager as BaseConfigurationManager;
        this.roleClaim = roleClaim;
    }

    /// <summary>Sets up the library that fetches and renews the issuer's keys.</summary>
    /// <exception cref="StoreException">The file with keys cannot be used, or the authority is no address.</exception>
    public static void Configure(IServiceCollection services, TokenOptions options)
    {
        var keys = options.KeysFile is { } file ? ReadKeys(file) : null;
        if (keys is null && !(Uri.TryCreate(options.Authority, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)))
            throw new StoreException($"{options.Authority}: the issuer of tokens is expected as an https:// address, or its keys as a file (--jwt-keys)");
        services.AddAuthentication().AddJwtBearer(bearer =>
        {
            var validation = bearer.TokenValidationParameters;
            validation.ValidAudience = options.Audience;
            validation.ValidAlgorithms = Algorithms;
            if (keys is null)
            {
                bearer.Authority = options.Authority;
                bearer.RequireHttpsMetadata = !new Uri(options.Authority).IsLoopback;
            }
            else
            {
                validation.ValidIssuer = options.Authority;
                validation.IssuerSigningKeys = keys;
            }
        });
    }

    /// <summary>Recognises tokens as the services were set up to.</summary>
    public static Tokens Of(IServiceProvider services, string roleClaim) =>
        new(services.GetRequiredService<IOptionsMonitor<JwtBearerOptions>>().Get(JwtBearerDefaults.AuthenticationScheme), roleClaim);

    /// <summary>The caller whose token this is, or null where it is not valid, has expired, or names neither subject nor role.</summary>
    public async ValueTask<Caller?> FindAsync(string text)
    {
        var result = await handler.ValidateTokenAsync(text, parameters);
        if (!result.IsValid || result.ClaimsIdentity.FindFirst(JwtRegisteredClaimNames.Sub)?.Value is not { Length: > 0 } subject)
            return null;
        var roles = result.ClaimsIdentity.FindAll(roleClaim).Select(RoleOf).OfType<Role>().ToArray();
        return roles.Length == 0 ? null : new Caller(subject, roles.Max()) { Id = $"token:{subject}", Until = result.SecurityToken.ValidTo };
    }

    private static Role? RoleOf(Claim claim) => claim.Value.ToLowerInvariant() switch
    {
        "reader" => Role.Reader,
        "steward" => Role.Steward,
        "admin" => Role.Admin,
        _ => null,
    };

    private static IList<SecurityKey> ReadKeys(string file)
    {
        try
        {
            var keys = new JsonWebKeySet(File.ReadAllText(file)).GetSigningKeys();
            return keys.Count > 0 ? keys : throw new StoreException($"{file}: there is no key for signatures in it; expected a JWKS (RFC 7517)");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{file}: the file with the issuer's keys cannot be read", exception);
        }
        catch (ArgumentException exception)
        {
            throw new StoreException($"{file}: this is no JWKS (RFC 7517)", exception);
        }
    }
}
