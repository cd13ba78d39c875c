using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using GraphTasks.Data;
using GraphTasks.Server.Access;
using Xunit;

namespace GraphTasks.Server.Tests.Access;

public sealed class TokensTests : IClassFixture<SampleApi>, IDisposable
{
    private const string Issuer = "https://login.example";
    private const string Import = """{"query":"mutation { importLedger(input: {fileName: \"x.txt\", content: {text: \"\"}}) { errors { code } } }"}""";

    private readonly SampleApi api;
    private readonly string file = Path.GetTempFileName();
    private readonly RSA key = RSA.Create(2048);

    public TokensTests(SampleApi api)
    {
        this.api = api;
        File.WriteAllText(file, Keys());
    }

    public void Dispose()
    {
        key.Dispose();
        File.Delete(file);
    }

    [Theory]
    [InlineData("reader", "FORBIDDEN")]
    [InlineData("STEWARD", "UNREADABLE_LEDGER")]
    [InlineData("admin", "UNREADABLE_LEDGER")]
    public async Task The_role_of_a_token_says_what_its_bearer_may(string role, string code)
    {
        await using var app = await StartAsync();
        Assert.Contains(code, await (await PostAsync(app, Token(role))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_roles_the_highest_counts()
    {
        await using var app = await StartAsync();
        Assert.Contains("UNREADABLE_LEDGER", await (await PostAsync(app, Token(new[] { "visitor", "steward", "reader" }))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_of_others_for_others_out_of_date_or_without_a_role_are_refused()
    {
        await using var app = await StartAsync();
        using var foreign = RSA.Create(2048);
        string[] refused =
        [
            Token("admin", issuer: "https://other.example"), Token("admin", audience: "other"), Token("admin", until: new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
            Token("admin", signer: new SigningCredentials(new RsaSecurityKey(foreign), SecurityAlgorithms.RsaSha256)),
            Token("admin", signer: new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(key.ExportRSAPublicKeyPem())), SecurityAlgorithms.HmacSha256)),
            Unsigned(), Token("visitor"), "x.y.z", "",
        ];
        foreach (var token in refused)
            Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(app, token)).StatusCode);
    }

    [Fact]
    public async Task Without_a_file_the_keys_are_fetched_from_the_issuer()
    {
        await using var app = GraphTasksServer.Build(api.Store, api.Options with { Tokens = new() { Authority = Issuer, Audience = "graphtasks" } }, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options => options.BackchannelHttpHandler = new IssuerStub(Keys()));
        });
        await app.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(app, Token("steward"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(app, Token("steward", issuer: "https://other.example"))).StatusCode);
    }

    [Theory]
    [InlineData("no json", "no JWKS")]
    [InlineData("{\"keys\":[]}", "no key for signatures")]
    public void A_file_without_keys_is_told(string content, string message)
    {
        File.WriteAllText(file, content);
        var refusal = Assert.Throws<StoreException>(() => GraphTasksServer.Build(api.Store, Options, _ => { }));
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issuer_that_could_be_read_along_is_told()
    {
        var options = api.Options with { Tokens = new() { Authority = "http://login.example", Audience = "graphtasks" } };
        Assert.Contains("https://", Assert.Throws<StoreException>(() => GraphTasksServer.Build(api.Store, options, _ => { })).Message, StringComparison.Ordinal);
    }

    private ServerOptions Options => api.Options with { Tokens = new() { Authority = Issuer, Audience = "graphtasks", KeysFile = file } };

    private async Task<WebApplication> StartAsync()
    {
        var app = GraphTasksServer.Build(api.Store, Options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpResponseMessage> PostAsync(WebApplication app, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Import, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        return await app.GetTestClient().SendAsync(request);
    }

    private string Token(object roles, string issuer = Issuer, string audience = "graphtasks", DateTime? until = null, SigningCredentials? signer = null)
    {
        var end = until ?? new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Claims = new Dictionary<string, object> { ["sub"] = "curator", ["role"] = roles },
            NotBefore = end.AddYears(-90),
            Expires = end,
            SigningCredentials = signer ?? new(new RsaSecurityKey(key) { KeyId = "k" }, SecurityAlgorithms.RsaSha256),
        });
    }

    private static string Unsigned() => string.Join('.',
        Base64UrlEncoder.Encode("""{"alg":"none"}"""), Base64UrlEncoder.Encode($$"""{"iss":"{{Issuer}}","aud":"graphtasks","sub":"x","role":"admin","exp":4102444800}"""), "");

    private string Keys()
    {
        var shared = key.ExportParameters(includePrivateParameters: false);
        return JsonSerializer.Serialize(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "k", n = Base64UrlEncoder.Encode(shared.Modulus), e = Base64UrlEncoder.Encode(shared.Exponent) } } });
    }

    private sealed class IssuerStub(string keys) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StringContent(request.RequestUri!.AbsolutePath == "/.well-known/openid-configuration"
                ? $$"""{"issuer":"{{Issuer}}","jwks_uri":"{{Issuer}}/keys"}"""
                : keys),
        });
    }
}
