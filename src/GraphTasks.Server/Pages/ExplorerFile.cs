using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphTasks.Server.Pages;

/// <summary>One file of GraphiQL.</summary>
/// <param name="name">Its name.</param>
/// <param name="gzip">Its bytes, compressed.</param>
internal sealed class ExplorerFile(string name, byte[] gzip)
{
    private readonly string type = name.EndsWith(".css", StringComparison.Ordinal) ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
    private readonly string tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(gzip).AsSpan(0, 16))}\"";

    /// <summary>Sends the file, or only says that the browser's copy is still good.</summary>
    public async Task WriteAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = type;
        if (http.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
        {
            headers.ContentEncoding = "gzip";
            http.Response.ContentLength = gzip.Length;
            await http.Response.Body.WriteAsync(gzip, http.RequestAborted);
            return;
        }

        await using var plain = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress);
        await plain.CopyToAsync(http.Response.Body, http.RequestAborted);
    }
}
