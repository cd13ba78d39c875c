using System.Globalization;

namespace GraphTasks.ConformanceHost;

/// <summary>What the command line says.</summary>
/// <param name="Port">The port on the loopback interface; 0 lets the system choose one.</param>
/// <param name="Sdl">The schema of <c>/graphql</c>.</param>
public sealed record HostOptions(int Port, string Sdl)
{
    private const string Usage = "Usage: --port N [--schema FILE]";

    private const string SmallSdl =
        """
        type Query { text: String! number: Int list: [Item!]! echo(text: String!): String }
        type Mutation { set(text: String): Item }
        type Subscription { item: Item! }
        type Item { id: ID! name: String items: [Item!] }
        """;

    /// <summary>Reads the arguments; null, and why, when they make no sense.</summary>
    public static HostOptions? Read(IReadOnlyList<string> arguments, out string? problem)
    {
        problem = null;
        var options = new HostOptions(0, SmallSdl);
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            if (arguments[i] == "--port" && ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
                options = options with { Port = port };
            else if (arguments[i] == "--schema" && File.Exists(value))
                options = options with { Sdl = File.ReadAllText(value) };
            else
                problem = $"{arguments[i]} {value}: no such option, port or file. {Usage}";
        }

        return problem is null ? options : null;
    }
}
