using System.Collections;
using System.Globalization;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.Conformance.Tests.GraphQL;

/// <summary>Resolves every field of any schema; the value follows from the response path, as it does in oracle.mjs.</summary>
internal sealed class PathWiring(GraphQLSchema schema)
{
    public static GraphQLEngine EngineFor(GraphQLSchema schema)
    {
        var wiring = new PathWiring(schema);
        var builder = new GraphQLEngineBuilder(schema)
            .Otherwise((parent, context) => new(wiring.ValueOf(context.Field.Type, $"{(parent as Thing)?.Path}/{context.ResponseName}", context.Arguments)))
            .ResolveTypes((value, _) => ((Thing)value).Type);
        builder.Options = new GraphQLEngineOptions { MaxAliases = 10_000, MaxDirectives = 10_000, MaxRootFields = 10_000 };
        return builder.Build();
    }

    private object? ValueOf(GraphQLType type, string path, InputObject? arguments)
    {
        var h = Hash(path);
        if (h % 29 == 1)
            throw new InvalidOperationException("resolver");
        if (type is NonNullType nonNull)
            return h % 31 == 2 ? null : ValueOf(nonNull.OfType, path + "!", arguments);
        if (h % 13 == 3)
            return null;
        return type switch
        {
            ListType list => Enumerable.Range(0, (int)(h % 4)).Select(i => ItemOf(list.OfType, $"{path}/{i}")).ToList(),
            EnumType names => h % 37 == 4 ? "NO_SUCH" : names.Values[(int)(h % names.Values.Count)].Name,
            ScalarType scalar => ScalarOf(scalar.Name, h, arguments),
            var named => ThingOf(schema.PossibleTypes(named.Named).OrderBy(possible => possible.Name, StringComparer.Ordinal).ToList(), h, path),
        };
    }

    private object? ItemOf(GraphQLType type, string path)
    {
        try
        {
            return ValueOf(type, path, null);
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }

    private static Thing ThingOf(List<NamedType> types, uint h, string path) => new(types[(int)(h % types.Count)].Name, path);

    private static object ScalarOf(string name, uint h, InputObject? arguments) => name switch
    {
        "Int" => h % 41 == 5 ? 3000000000 : (h % 2001) - 1000L,
        "Float" => h % 1000 / 4.0,
        "Boolean" => h % 2 == 0,
        "ID" => h % 2 == 0 ? $"id{h % 100}" : h % 100,
        "String" => arguments is { Values.Count: > 0 } ? Canonical(arguments) : $"任务{h % 100}",
        _ => new Dictionary<string, object?> { ["of"] = new List<object?> { (long)(h % 10), null, "x" } },
    };

    // FNV-1a over UTF-16 code units.
    private static uint Hash(string text)
    {
        var h = 0x811c9dc5u;
        foreach (var unit in text)
            h = unchecked((h ^ unit) * 0x01000193u);
        return h;
    }

    private static string Canonical(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        InputObject fields => $"{{{string.Join(',', fields.Values.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}:{Canonical(field.Value)}"))}}}",
        IReadOnlyDictionary<string, object?> fields => $"{{{string.Join(',', fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}:{Canonical(field.Value)}"))}}}",
        IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Canonical))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private sealed record Thing(string Type, string Path);
}
