using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>Finds input objects of which no finite value exists (https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References).</summary>
internal static class FiniteValues
{
    public static void Check(IReadOnlyList<InputObjectType> types, Action<string, IEnumerable<Node?>> report)
    {
        var finite = Finite(types);
        var visited = new HashSet<InputObjectType>();
        foreach (var type in types)
            if (!finite.Contains(type))
                new Search(finite, visited, report).From(type);
    }

    // A type is finite when what it must hold is; with @oneOf, when one of its fields is.
    private static HashSet<InputObjectType> Finite(IReadOnlyList<InputObjectType> types)
    {
        var finite = new HashSet<InputObjectType>();
        bool grown;
        do
        {
            grown = false;
            foreach (var type in types)
            {
                var needed = type.Fields.Select(field => Needed(type, field));
                var isFinite = type.IsOneOf
                    ? type.Fields.Count == 0 || needed.Any(target => target is null || finite.Contains(target))
                    : needed.All(target => target is null || finite.Contains(target));
                grown |= isFinite && finite.Add(type);
            }
        }
        while (grown);
        return finite;
    }

    private static InputObjectType? Needed(InputObjectType type, InputValue field) =>
        type.IsOneOf ? field.Type as InputObjectType : (field.Type as NonNullType)?.OfType as InputObjectType;

    private sealed class Search(HashSet<InputObjectType> finite, HashSet<InputObjectType> visited, Action<string, IEnumerable<Node?>> report)
    {
        private readonly List<InputValue> _path = [];
        private readonly Dictionary<InputObjectType, int> _starts = [];

        public void From(InputObjectType type)
        {
            System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            if (!visited.Add(type))
                return;
            _starts[type] = _path.Count;
            foreach (var field in type.Fields)
            {
                if (Needed(type, field) is not { } target || finite.Contains(target))
                    continue;
                _path.Add(field);
                if (_starts.TryGetValue(target, out var start))
                    report($"Input Object {target} cannot be provided a finite value because it references itself through fields: {string.Join(", ", _path.Skip(start))}.",
                        _path.Skip(start).Select(step => step.Node));
                else
                    From(target);
                _path.RemoveAt(_path.Count - 1);
            }

            _starts.Remove(type);
        }
    }
}
