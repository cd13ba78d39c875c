using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GraphTasks.Server.Pages;

/// <summary>
/// The pages for people, which travel inside the program and fetch nothing from elsewhere: GraphiQL, or a form for queries in
/// a build without it, where a browser opens the endpoint, and the description of the plain routes.
/// </summary>
internal static partial class PageRoutes
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Answers browsers that open the endpoint itself; goes before the routes.</summary>
    public static void UseQueryPage(IApplicationBuilder app, string path, Explorer? explorer)
    {
        var (page, policy) = explorer is null ? Page("query.html") : (Resource("graphiql.html"), Explorer.Policy);
        app.Use((http, next) => WantsPage(http.Request, path) ? WriteAsync(http, page, policy)
            : explorer?.Find(http.Request, path) is { } file ? file.WriteAsync(http)
            : next(http));
    }

    /// <summary>Maps <c>/openapi.json</c>, and <c>/openapi</c>, which shows it.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var (page, policy) = Page("openapi.html");
        var description = Resource("openapi.json");
        routes.MapGet("/openapi", http => WriteAsync(http, page, policy));
        routes.MapGet("/openapi.json", () => Results.Text(description, "application/json; charset=utf-8"));
    }

    // A client that can read HTML says so first; programs and GraphQL clients do not.
    private static bool WantsPage(HttpRequest request, string path) =>
        HttpMethods.IsGet(request.Method) && request.Path == path && !request.Query.ContainsKey("query")
        && request.Headers.Accept.ToString().StartsWith("text/html", StringComparison.OrdinalIgnoreCase);

    private static Task WriteAsync(HttpContext http, string page, string policy)
    {
        http.Response.Headers.ContentSecurityPolicy = policy;
        http.Response.ContentType = Html;
        return http.Response.WriteAsync(page, http.RequestAborted);
    }

    /// <summary>A page with the policy that lets a browser run its own script and style and nothing else.</summary>
    private static (string Page, string Policy) Page(string name)
    {
        var page = Resource(name);
        return (page, $"default-src 'none'; connect-src 'self'; script-src {Digest(Script().Match(page))}; style-src {Digest(Style().Match(page))}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    }

    private static string Digest(Match element) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.Groups[1].Value)))}'";

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PageRoutes).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
