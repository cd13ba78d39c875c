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
}
