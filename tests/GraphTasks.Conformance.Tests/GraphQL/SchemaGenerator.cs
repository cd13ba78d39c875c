using System.Text;

namespace GraphTasks.Conformance.Tests.GraphQL;

/// <summary>Makes valid schemas of every kind of type, by chance that a seed decides.</summary>
public sealed class SchemaGenerator(Random random)
{
    private static readonly string[] Scalars = ["Int", "Float", "String", "Boolean", "ID", "Any"];
    private string[] _outputs = [];
    private string[] _inputs = [];

    /// <summary>The SDL of a new schema.</summary>
    public string Next()
    {
        var objects = Names("Thing", 3, 6);
        var faces = Names("Face", 1, 3);
        var unions = Names("Either", 0, 2);
        var enums = Names("Light", 1, 2);
        var inputs = Names("Input", 1, 3);
        _outputs = [.. Scalars, .. objects, .. objects, .. faces, .. unions, .. enums];
        _inputs = [.. Scalars, .. enums, .. inputs, "Choice"];

        var sdl = new StringBuilder("scalar Any\n");
        foreach (var name in enums)
            sdl.Append("enum ").Append(name).Append(" { ").Append(string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(i => $"{name.ToUpperInvariant()}_{i}"))).Append(" }\n");
        foreach (var name in inputs)
            sdl.Append("input ").Append(name).Append(" { ").Append(string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(i => InputField($"in{i}")))).Append("}\n");
        sdl.Append("input Choice @oneOf { one: Int two: ").Append(inputs[0]).Append(" three: [String!] }\n");
        // A later interface may implement the first, and takes its fields over.
        var fields = new Dictionary<string, string>();
        var implements = new Dictionary<string, string>();
        foreach (var name in faces)
        {
            var inherits = name != faces[0] && random.Next(2) == 0;
            fields[name] = (inherits ? fields[faces[0]] : "") + Fields($"f{name[^1]}", 1, 3);
            implements[name] = inherits ? $"{faces[0]} & {name}" : name;
            sdl.Append("interface ").Append(name).Append(inherits ? $" implements {faces[0]}" : "").Append(" { ").Append(fields[name]).Append("}\n");
        }

        // Every interface has an object.
        for (var i = 0; i < objects.Length; i++)
        {
            var face = i < faces.Length ? faces[i] : random.Next(2) == 0 ? Pick(faces) : null;
            sdl.Append("type ").Append(objects[i]).Append(face is null ? "" : $" implements {implements[face]}").Append(" { ")
                .Append(face is null ? "" : fields[face]).Append(Fields("o", 1, 5)).Append("}\n");
        }

        foreach (var name in unions)
            sdl.Append("union ").Append(name).Append(" = ").Append(string.Join(" | ", objects.Where((_, i) => i == 0 || random.Next(2) == 0))).Append('\n');
        sdl.Append("type Query { ").Append(Fields("q", 4, 8)).Append("}\n");
        sdl.Append("type Mutation { ").Append(Fields("m", 1, 3)).Append("}\n");
        return sdl.ToString();
    }

    private string Fields(string prefix, int least, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(i => $"{prefix}_{i}{Arguments()}: {Wrap(Pick(_outputs))} "));

    private string Arguments()
    {
        if (random.Next(3) > 0)
            return "";
        return $"({string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(i => InputField($"a{i}")))})";
    }

    private string InputField(string name)
    {
        var named = Pick(_inputs);
        var type = Scalars.Contains(named) || named.StartsWith("Light", StringComparison.Ordinal) ? Wrap(named) : named;
        return $"{name}: {type}{(type == "Int!" ? " = 7" : type == "[Int!]" ? " = [1, 2]" : type == "String" && random.Next(2) == 0 ? " = \"默认\"" : "")} ";
    }

    private string Wrap(string type) => random.Next(10) switch
    {
        < 5 => type,
        5 or 6 => $"{type}!",
        7 => $"[{type}]",
        8 => $"[{type}!]",
        _ => random.Next(2) == 0 ? $"[{type}!]!" : $"[[{type}]!]",
    };

    private string[] Names(string stem, int least, int most) => Enumerable.Range(0, random.Next(least, most + 1)).Select(i => $"{stem}{i}").ToArray();

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
