using System.Diagnostics.CodeAnalysis;
using GraphTasks.GraphQL.Execution.Writing;

namespace GraphTasks.GraphQL.Execution;

/// <summary>
/// Coerced input: the arguments of a field, or the value of an input object. What was not given and has no default is
/// not there. Values are null, <see cref="bool"/>, <see cref="int"/>, <see cref="double"/>, <see cref="string"/> (also
/// for enum values), <see cref="InputObject"/>, <c>IReadOnlyList&lt;object?&gt;</c>, or what a custom scalar made.
/// </summary>
public sealed class InputObject
{
    private readonly Dictionary<string, object?> _values;

    internal InputObject(Dictionary<string, object?> values) => _values = values;

    /// <summary>Input without anything in it.</summary>
    internal static InputObject Empty { get; } = new([]);

    /// <summary>All values by their name.</summary>
    public IReadOnlyDictionary<string, object?> Values => _values;

    /// <summary>True when the value was given, be it null, or has a default.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>The value, or the default of <typeparamref name="T"/> where it is null or not there.</summary>
    /// <exception cref="InvalidCastException">The schema gives the value another type.</exception>
    public T? Get<T>(string name) => _values.TryGetValue(name, out var value) && value is not null ? (T)value : default;

    /// <summary>The values of a list, or null where the list is null or not there.</summary>
    public IReadOnlyList<T>? List<T>(string name) =>
        _values.TryGetValue(name, out var value) && value is IReadOnlyList<object?> items ? items.Select(item => (T)item!).ToArray() : null;

    /// <summary>An enum value as a C# enum (<c>UNIT_COUNT</c> is <c>UnitCount</c>), or null where it is null or not there.</summary>
    /// <exception cref="InvalidCastException">The C# enum has no such name.</exception>
    public T? Enum<T>(string name)
        where T : struct, Enum =>
        _values.TryGetValue(name, out var value) && value is string text ? EnumNames<T>.Parse(text) : null;

    /// <summary>The enum values of a list as C# enums, or null where the list is null or not there.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "It is a list of enum values.")]
    public IReadOnlyList<T>? Enums<T>(string name)
        where T : struct, Enum =>
        List<string>(name)?.Select(EnumNames<T>.Parse).ToArray();
}
