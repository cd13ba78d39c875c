using Microsoft.AspNetCore.Builder;

namespace GraphTasks.Server.Http;

/// <summary>Tells browsers what no answer of this server needs: guessing types, frames, scripts, referrers.</summary>
internal static class SecurityHeaders
{
    /// <summary>The policy of answers that are data; pages set one of their own.</summary>
    private const string NoContent = "default-src 'none'; frame-ancestors 'none'";

    public static void Use(IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = NoContent;
        headers["Referrer-Policy"] = "no-referrer";
        return next(http);
    });
}
