using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Checks literals against input types (https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type). Variables are passed by.</summary>
internal static class LiteralValidator
{
    /// <summary>Reports each error, with the node at fault.</summary>
    public static void Validate(ValueNode value, GraphQLType type, bool hideSuggestions, Action<string, Node> report)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value is VariableNode)
            return;
        if (value is NullValueNode)
        {
            if (type is NonNullType)
                report($"Expected value of non-null type \"{type}\" not to be null.", value);
            return;
        }

        type = type.Nullable;
        switch (type)
        {
            case ListType list when value is ListValueNode items:
                foreach (var item in items.Values)
                    Validate(item, list.OfType, hideSuggestions, report);
                break;
            case ListType list:
                Validate(value, list.OfType, hideSuggestions, report);
                break;
            case InputObjectType input when value is ObjectValueNode fields:
                ValidateFields(fields, input, hideSuggestions, report);
                break;
            case InputObjectType:
                report($"Expected value of type \"{type}\" to be an object, found: {Printer.Print(value)}.", value);
                break;
            case EnumType names:
                ValidateEnum(value, names, hideSuggestions, report);
                break;
            case ScalarType scalar when !scalar.Coercion.TryReadLiteral(value, out _, out var error):
                report(error ?? $"Expected value of type \"{type}\", found: {Printer.Print(value)}.", value);
                break;
        }
    }

    /// <summary>The sentence for an input object with <c>@oneOf</c> that has not exactly one field, or a null one.</summary>
    public static string OneOfMessage(InputObjectType type) =>
        $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.";

    private static void ValidateFields(ObjectValueNode value, InputObjectType type, bool hideSuggestions, Action<string, Node> report)
    {
        var given = new Dictionary<string, ObjectFieldNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
            given[field.Name.Value] = field;
        foreach (var definition in type.Fields)
        {
            if (given.TryGetValue(definition.Name, out var field))
                Validate(field.Value, definition.Type, hideSuggestions, report);
            else if (definition.IsRequired)
                report($"Expected value of type \"{type}\" to include required field \"{definition.Name}\", found: {Printer.Print(value)}.", value);
        }

        var known = new List<ObjectFieldNode>();
        foreach (var field in value.Fields)
        {
            if (type.Fields.Contains(field.Name.Value))
            {
                known.Add(field);
                continue;
            }

            var hint = hideSuggestions ? "" : Suggestions.DidYouMean(field.Name.Value, type.Fields.Select(definition => definition.Name));
            report($"Expected value of type \"{type}\" not to include unknown field \"{field.Name.Value}\"{(hint.Length > 0 ? $".{hint} Found" : ", found")}: {Printer.Print(value)}.", field);
        }

        if (type.IsOneOf && (known.Count != 1 || known[0].Value is NullValueNode))
            report(OneOfMessage(type), value);
    }

    private static void ValidateEnum(ValueNode value, EnumType type, bool hideSuggestions, Action<string, Node> report)
    {
        if (value is EnumValueNode name && type.Values.Contains(name.Value))
            return;
        var written = Printer.Print(value);
        var hint = hideSuggestions ? "" : Suggestions.DidYouMean(Suggestions.Alike(written, type.Values.Select(one => one.Name)), "the enum value ");
        report(value is EnumValueNode
            ? $"Value \"{written}\" does not exist in \"{type}\" enum.{hint}"
            : $"Enum \"{type}\" cannot represent non-enum value: {written}.{hint}", value);
    }
}
