using System.Text;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.Conformance.Tests.GraphQL;

/// <summary>Makes requests to a schema: mostly valid ones, with fragments, aliases, directives and variables.</summary>
public sealed class RequestGenerator(GraphQLSchema schema, Random random)
{
    private const int Deepest = 4;
    private readonly StringBuilder _fragments = new();
    private readonly OrderedDictionary<string, (GraphQLType Type, object? Value, bool IsGiven)> _variables = [];
    private int _names;

    /// <summary>A new document with values for its variables.</summary>
    public (string Document, Dictionary<string, object?> Variables) Next()
    {
        _fragments.Clear();
        _variables.Clear();
        _names = 0;
        var root = random.Next(6) == 0 ? schema.MutationType! : schema.QueryType!;
        var selection = Selection(root, 0);
        var variables = _variables.Count == 0 ? "" : $"({string.Join(", ", _variables.Select(variable => $"${variable.Key}: {variable.Value.Type}{DefaultOf(variable.Value.Type)}"))})";
        var document = $"{(root == schema.QueryType ? "query" : "mutation")} Q{variables} {selection}{_fragments}";
        return (document, _variables.Where(variable => variable.Value.IsGiven).ToDictionary(variable => variable.Key, variable => variable.Value.Value));
    }

    private string Selection(NamedType type, int depth)
    {
        var text = new StringBuilder("{ ");
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var roll = random.Next(10);
            if (roll == 0)
                text.Append($"{Alias()}__typename{Directives()} ");
            else if (roll <= 2 && depth < Deepest)
                text.Append(Fragment(type, depth));
            else
                text.Append(Field(type, depth));
        }

        return text.Append("__typename }").ToString();
    }

    private string Fragment(NamedType type, int depth)
    {
        var candidates = schema.Types.Where(other => other.IsCompositeType && !other.IsIntrospectionType && schema.TypesOverlap(type, other)).ToList();
        var target = candidates[random.Next(candidates.Count)];
        if (random.Next(2) == 0)
            return $"...{(target == type && random.Next(2) == 0 ? "" : $" on {target}")}{Directives()} {Selection(target, depth + 1)} ";
        var name = $"F{_names++}";
        var selection = Selection(target, depth + 1);
        _fragments.Append($" fragment {name} on {target} {selection}");
        return $"...{name}{Directives()} ";
    }

    private string Field(NamedType type, int depth)
    {
        if (type is not FieldsType owner)
            return "__typename ";
        var field = owner.Fields[random.Next(owner.Fields.Count)];
        var named = field.Type.Named;
        if (named.IsCompositeType && depth >= Deepest)
            return "";
        var arguments = field.Arguments.Where(argument => argument.IsRequired || random.Next(2) == 0)
            .Select(argument => $"{argument.Name}: {Value(argument.Type, depth: 0)}").ToList();
        // An alias of its own keeps fields of one name but other arguments or types from meeting.
        var alias = $"x{_names++}: ";
        return $"{alias}{field.Name}{(arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "")}{Directives()}{(named.IsCompositeType ? " " + Selection(named, depth + 1) : "")} ";
    }

    private string Alias() => random.Next(2) == 0 ? $"t{_names++}: " : "";

    private string Directives() => random.Next(8) switch
    {
        0 => $" @skip(if: {Value(Boolean, depth: 0)})",
        1 => $" @include(if: {Value(Boolean, depth: 0)})",
        _ => "",
    };

    private GraphQLType Boolean => schema.FindType("Boolean")!.AsNonNull();

    private string DefaultOf(GraphQLType type) => type is NonNullType || random.Next(3) > 0 ? "" : type.Named.Name switch
    {
        "Int" when type is NamedType => " = 5",
        "String" when type is NamedType => " = \"d\"",
        "Boolean" when type is NamedType => " = true",
        _ => "",
    };

    // A literal, or a variable of the place's own type.
    private string Value(GraphQLType type, int depth)
    {
        if (random.Next(4) == 0)
        {
            var name = $"v{_variables.Count}";
            _variables[name] = (type, Json(type, 0), random.Next(8) > 0);
            return $"${name}";
        }

        if (type is not NonNullType && random.Next(8) == 0)
            return "null";
        return type.Nullable switch
        {
            ListType list when random.Next(6) == 0 => Value(list.OfType, depth + 1),
            ListType list => $"[{string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => Value(list.OfType, depth + 1)))}]",
            InputObjectType input => Literal(input, depth),
            EnumType names => names.Values[random.Next(names.Values.Count)].Name,
            var scalar => scalar.ToString() switch
            {
                "Int" => random.Next(-9, 10_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
                "Float" => random.Next(2) == 0 ? "2.5" : "3",
                "Boolean" => random.Next(2) == 0 ? "true" : "false",
                "ID" => random.Next(2) == 0 ? "12" : "\"id\"",
                "Any" => random.Next(2) == 0 ? "{k: [1, \"v\"]}" : "1.5",
                _ => random.Next(2) == 0 ? "\"值\"" : "\"\"\"块\"\"\"",
            },
        };
    }

    private string Literal(InputObjectType input, int depth)
    {
        var fields = Chosen(input, depth).Select(field => $"{field.Name}: {Value(input.IsOneOf ? field.Type.AsNonNull() : field.Type, depth + 1)}");
        return $"{{{string.Join(", ", fields)}}}";
    }

    private object? Json(GraphQLType type, int depth)
    {
        if (random.Next(40) == 0)
            return "not this";
        if (random.Next(type is NonNullType ? 40 : 8) == 0)
            return null;
        return type.Nullable switch
        {
            ListType list when random.Next(6) == 0 => Json(list.OfType, depth + 1),
            ListType list => Enumerable.Range(0, random.Next(3)).Select(_ => Json(list.OfType, depth + 1)).ToList(),
            InputObjectType input => Chosen(input, depth).ToDictionary(field => field.Name, field => Json(input.IsOneOf ? field.Type.AsNonNull() : field.Type, depth + 1)),
            EnumType names => names.Values[random.Next(names.Values.Count)].Name,
            var scalar => scalar.ToString() switch
            {
                "Int" => (long)random.Next(-9, 10_000),
                "Float" => random.Next(2) == 0 ? 2.5 : 3L,
                "Boolean" => random.Next(2) == 0,
                "ID" => random.Next(2) == 0 ? 12L : "id",
                "Any" => new List<object?> { 1L, "v", null },
                _ => "值",
            },
        };
    }

    private List<InputValue> Chosen(InputObjectType input, int depth) => input.IsOneOf
        ? [input.Fields[random.Next(input.Fields.Count)]]
        : input.Fields.Where(field => field.IsRequired || (depth < 3 && random.Next(2) == 0)).ToList();
}
