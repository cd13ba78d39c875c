using System.Text;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Writes schemas as SDL: what they mean, not how they were written. Directives of applications are left out.</summary>
public static class SchemaPrinter
{
    /// <summary>The SDL of a schema, less what is built in.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="sorted">Orders everything by name, so that two prints can be compared line by line.</param>
    public static string Print(GraphQLSchema schema, bool sorted = false)
    {
        var parts = new List<string>();
        if (PrintRoots(schema) is { } roots)
            parts.Add(roots);
        parts.AddRange(Ordered(schema.Directives.Where(directive => !BuiltIns.IsSpecifiedDirective(directive.Name)), sorted)
            .Select(directive => Print(directive, sorted)));
        parts.AddRange(Ordered(schema.Types.Where(type => !BuiltIns.IsBuiltInType(type.Name)), sorted).Select(type => Print(type, sorted)));
        return string.Join("\n\n", parts);
    }

    /// <summary>The SDL of one type.</summary>
    public static string Print(NamedType type, bool sorted = false) => Description(type, "", true) + type switch
    {
        ScalarType scalar => $"scalar {type}{(scalar.SpecifiedByUrl is { } url ? $" @specifiedBy(url: {Quote(url)})" : "")}",
        ObjectType owner => $"type {type}{Interfaces(owner, sorted)}{Fields(owner, sorted)}",
        InterfaceType owner => $"interface {type}{Interfaces(owner, sorted)}{Fields(owner, sorted)}",
        UnionType union => $"union {type}{(union.Members.Count > 0 ? $" = {string.Join(" | ", Ordered(union.Members, sorted))}" : "")}",
        EnumType names => $"enum {type}{Block(Ordered(names.Values, sorted), value => value.Name + Deprecated(value))}",
        InputObjectType input => $"input {type}{(input.IsOneOf ? " @oneOf" : "")}{Block(Ordered(input.Fields, sorted), Input)}",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string Print(DirectiveDefinition directive, bool sorted)
    {
        var locations = sorted ? directive.Locations.Order(NaturalComparer.Instance) : directive.Locations.AsEnumerable();
        return $"{Description(directive, "", true)}directive {directive}{Arguments(directive.Arguments, "", sorted)}"
            + $"{(directive.IsRepeatable ? " repeatable" : "")} on {string.Join(" | ", locations)}";
    }

    // The root types need not be written when they have the usual names and no other type has one of these.
    private static string? PrintRoots(GraphQLSchema schema)
    {
        var operations = Enum.GetValues<OperationType>();
        if (operations.All(operation => schema.RootType(operation) is null))
            return null;
        if (schema.Description is null && operations.All(operation => schema.RootType(operation) == schema.FindType(operation.ToString())))
            return null;
        var text = new StringBuilder();
        if (schema.Description is { } description)
            text.Append(Description(description, "", true));
        text.Append("schema {\n");
        foreach (var operation in operations)
            if (schema.RootType(operation) is { } root)
                text.Append("  ").Append(operation.ToString().ToLowerInvariant()).Append(": ").Append(root).Append('\n');
        return text.Append('}').ToString();
    }

    private static string Interfaces(FieldsType type, bool sorted) =>
        type.Interfaces.Count > 0 ? $" implements {string.Join(" & ", Ordered(type.Interfaces, sorted))}" : "";

    private static string Fields(FieldsType type, bool sorted) =>
        Block(Ordered(type.Fields, sorted), field => $"{field.Name}{Arguments(field.Arguments, "  ", sorted)}: {field.Type}{Deprecated(field)}");

    private static string Block<T>(IEnumerable<T> items, Func<T, string> print)
        where T : INamed
    {
        var lines = items.Select((item, i) => $"{Description(item, "  ", i == 0)}  {print(item)}").ToList();
        return lines.Count > 0 ? $" {{\n{string.Join("\n", lines)}\n}}" : "";
    }

    private static string Arguments(NameTable<InputValue> arguments, string indentation, bool sorted)
    {
        if (arguments.Count == 0)
            return "";
        var ordered = Ordered(arguments, sorted).ToList();
        if (ordered.TrueForAll(argument => argument.Description is null))
            return $"({string.Join(", ", ordered.Select(Input))})";
        var lines = ordered.Select((argument, i) => $"{Description(argument, "  " + indentation, i == 0)}  {indentation}{Input(argument)}");
        return $"(\n{string.Join("\n", lines)}\n{indentation})";
    }

    private static string Input(InputValue value) =>
        $"{value.Name}: {value.Type}{(value.DefaultValue is { } literal ? $" = {Printer.Print(literal)}" : "")}{Deprecated(value)}";

    private static string Deprecated(IDeprecatable element) => element.DeprecationReason switch
    {
        null => "",
        BuiltIns.DefaultDeprecationReason => " @deprecated",
        var reason => $" @deprecated(reason: {Quote(reason)})",
    };

    private static string Description(INamed element, string indentation, bool isFirst) =>
        element.Description is { } description ? Description(description, indentation, isFirst) : "";

    private static string Description(string description, string indentation, bool isFirst)
    {
        var text = Printer.Print(new StringValueNode { Value = description, Block = BlockString.IsPrintable(description) });
        return $"{(isFirst || indentation.Length == 0 ? "" : "\n")}{indentation}{text.Replace("\n", "\n" + indentation, StringComparison.Ordinal)}\n";
    }

    private static string Quote(string text) => Printer.Print(new StringValueNode { Value = text });

    private static IEnumerable<T> Ordered<T>(IEnumerable<T> items, bool sorted)
        where T : INamed => sorted ? items.OrderBy(item => item.Name, NaturalComparer.Instance) : items;
}
