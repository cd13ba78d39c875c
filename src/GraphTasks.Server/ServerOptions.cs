using System.Net;
using GraphTasks.Data.Dictionaries;
using GraphTasks.GraphQL.Execution.Documents;
using GraphTasks.Server.Access;

namespace GraphTasks.Server;

/// <summary>Where the server listens and what it serves.</summary>
public sealed record ServerOptions
{
    /// <summary>The port unless another is named.</summary>
    public const int DefaultPort = 5080;

    /// <summary>The host name or address to listen on; <c>localhost</c> is reached from this machine only, <c>*</c> from everywhere.</summary>
    public string Address { get; init; } = "localhost";

    /// <summary>The TCP port, 0 to 65535; 0 takes any that is free.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The version of the dictionaries.</summary>
    public required string DictionaryVersion { get; init; }

    /// <summary>The dictionaries, for imports and for tagging free text; loaded when they are first needed.</summary>
    public required Lazy<DictionarySet> Dictionaries { get; init; }

    /// <summary>Whether callers without a key may read. True unless set; changing anything always needs a key.</summary>
    public bool AnonymousReading { get; init; } = true;

    /// <summary>The tokens of an identity provider that are taken besides keys; none unless set.</summary>
    public TokenOptions? Tokens { get; init; }

    /// <summary>How many bytes the kept answers of queries may have together; 0 keeps none. 64 MiB unless set.</summary>
    public long CacheBytes { get; init; } = 64L << 20;

    /// <summary>How many requests a minute each key, or address without one, may send; 0, any number, unless set.</summary>
    public int RequestsPerMinute { get; init; }

    /// <summary>The origins, such as <c>https://example.org</c>, whose pages may ask; <c>*</c> is all. None but the server's own unless set.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>The addresses of proxies whose <c>X-Forwarded-For</c> is believed. None unless set.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>The only operations that are accepted; all are unless set.</summary>
    public TrustedDocuments? Trusted { get; init; }

    /// <summary>Whether the store's pages are checked once the server answers; else whoever opened the store has done it.</summary>
    public bool CheckStore { get; init; }

    /// <summary>Tells the time of changes, and when a token has expired.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
