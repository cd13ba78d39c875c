using System.Text;
using System.Text.Json;

namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>The names of a C# enum as GraphQL writes them: <c>UnitCount</c> is <c>UNIT_COUNT</c>.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, byte[]> Quoted = new();
    private static readonly Dictionary<string, T> Values = new(StringComparer.Ordinal);

    static EnumNames()
    {
        foreach (var value in Enum.GetValues<T>())
        {
            var name = JsonNamingPolicy.SnakeCaseUpper.ConvertName(Enum.GetName(value)!);
            Quoted[value] = Encoding.UTF8.GetBytes($"\"{name}\"");
            Values[name] = value;
        }
    }

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> All => Values.Keys;

    /// <summary>The name in quotes, or null for a number that has none.</summary>
    public static byte[]? Find(T value) => Quoted.GetValueOrDefault(value);

    /// <summary>The value of a name.</summary>
    public static T Parse(string name) =>
        Values.TryGetValue(name, out var value) ? value : throw new InvalidCastException($"{typeof(T).Name} has no value for {name}.");
}
