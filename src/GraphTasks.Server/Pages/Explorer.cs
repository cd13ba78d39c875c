using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.Server.Pages;

/// <summary>GraphiQL's script, style sheet and workers, where the build had Node to bundle them.</summary>
internal sealed class Explorer
{
    /// <summary>
    /// What a browser may do with the page: run the files of this server, and ask it. Its editor, Monaco, lays out text by style
    /// attributes and elements, which cannot be named by digests.
    /// </summary>
    public const string Policy = "default-src 'none'; connect-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private const string Prefix = "graphiql/";

    private readonly FrozenDictionary<string, ExplorerFile> files;

    private Explorer(FrozenDictionary<string, ExplorerFile> files) => this.files = files;

    /// <summary>The files of this build, or null where it has none.</summary>
    public static Explorer? Load()
    {
        var assembly = typeof(Explorer).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToArray();
        return names.Length == 0 ? null : new(names.ToFrozenDictionary(name => name[Prefix.Length..], name => new ExplorerFile(name, Read(assembly, name)), StringComparer.Ordinal));
    }

    /// <summary>The file that a request is for, or null: they lie below the endpoint's path.</summary>
    public ExplorerFile? Find(HttpRequest request, string path) =>
        HttpMethods.IsGet(request.Method) && request.Path.StartsWithSegments(path, StringComparison.Ordinal, out var rest) && rest.Value is { Length: > 1 } name
            ? files.GetValueOrDefault(name[1..])
            : null;

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
