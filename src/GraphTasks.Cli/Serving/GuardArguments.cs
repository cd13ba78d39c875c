using System.CommandLine;
using System.Net;

namespace GraphTasks.Cli.Serving;

/// <summary>The options of <c>serve</c> that say who may ask how much, and what is kept of the answers.</summary>
internal sealed class GuardArguments
{
    private readonly Option<int> rate = new("--rate") { Description = "How many requests a minute each key, or address without one, may send; 0 is any number.", HelpName = "NUMBER", DefaultValueFactory = _ => 0 };
    private readonly Option<string[]> origins = new("--origin") { Description = "A site whose pages may ask from a browser (CORS), such as https://example.org; * is all. May be repeated.", HelpName = "URL" };
    private readonly Option<string[]> proxies = new("--proxy") { Description = "The address of a proxy whose X-Forwarded-For tells the caller's address. May be repeated.", HelpName = "ADDRESS" };

    private readonly Option<int> cache = new("--cache") { Description = "How many MiB of answers are kept for those who ask the same again, until the store changes; 0 keeps none.", HelpName = "NUMBER", DefaultValueFactory = _ => 64 };

    public GuardArguments()
    {
        cache.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65_536)
                result.AddError("--cache expects a number from 0 to 65536");
        });
        rate.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 1_000_000)
                result.AddError("--rate expects a number from 0 to 1000000");
        });
        origins.Validators.Add(result =>
        {
            foreach (var origin in result.Tokens.Select(token => token.Value).Where(origin => origin != "*" && !IsOrigin(origin)))
                result.AddError($"--origin expects a site such as https://example.org, or *, and not {origin}");
        });
        proxies.Validators.Add(result =>
        {
            foreach (var proxy in result.Tokens.Select(token => token.Value).Where(proxy => !IPAddress.TryParse(proxy, out _)))
                result.AddError($"--proxy expects an IP address, and not {proxy}");
        });
    }

    public IEnumerable<Option> All => [rate, origins, proxies, cache];

    public long CacheBytes(ParseResult parsed) => (long)parsed.GetValue(cache) << 20;

    public int Rate(ParseResult parsed) => parsed.GetValue(rate);

    public IReadOnlyList<string> Origins(ParseResult parsed) => parsed.GetValue(origins) ?? [];

    public IReadOnlyList<IPAddress> Proxies(ParseResult parsed) => [.. (parsed.GetValue(proxies) ?? []).Select(IPAddress.Parse)];

    private static bool IsOrigin(string text) => Uri.TryCreate(text, UriKind.Absolute, out var site) && site.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
