using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Checks literals against input types (https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type). Variables are passed by.</summary>
internal sealed class LiteralValidator
{
    private readonly bool _hideSuggestions;
    private readonly Action<string, Node, string> _report;
    private readonly List<object> _path = [];

    private LiteralValidator(bool hideSuggestions, Action<string, Node, string> report)
    {
        _hideSuggestions = hideSuggestions;
        _report = report;
    }

    /// <summary>Reports each error, with the node at fault and the way to it as <c> at .field[0]</c>, empty at the top.</summary>
    public static void Validate(ValueNode value, GraphQLType type, bool hideSuggestions, Action<string, Node, string> report) =>
        new LiteralValidator(hideSuggestions, report).Validate(value, type);

    /// <summary>The sentence for an input object with <c>@oneOf</c> that has not exactly one field, or a null one.</summary>
    public static string OneOfMessage(InputObjectType type) =>
        $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.";

    private void Validate(ValueNode value, GraphQLType type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value is VariableNode)
            return;
        if (value is NullValueNode)
        {
            if (type is NonNullType)
                Report($"Expected value of non-null type \"{type}\" not to be null.", value);
            return;
        }

        switch (type.Nullable)
        {
            case ListType list when value is ListValueNode items:
                for (var i = 0; i < items.Values.Count; i++)
                    ValidateInside(i, items.Values[i], list.OfType);
                break;
            case ListType list:
                Validate(value, list.OfType);
                break;
            case InputObjectType input when value is ObjectValueNode fields:
                ValidateFields(fields, input);
                break;
            case InputObjectType input:
                Report($"Expected value of type \"{input}\" to be an object, found: {LiteralText.Of(value)}.", value);
                break;
            case EnumType names:
                ValidateEnum(value, names);
                break;
            case ScalarType scalar when !scalar.Coercion.TryReadLiteral(value, out _, out var error):
                Report(error ?? $"Expected value of type \"{scalar}\", found: {LiteralText.Of(value)}.", value);
                break;
        }
    }

    private void ValidateFields(ObjectValueNode value, InputObjectType type)
    {
        var given = new Dictionary<string, ObjectFieldNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
            given[field.Name.Value] = field;
        foreach (var definition in type.Fields.AsSpan())
        {
            if (given.TryGetValue(definition.Name, out var field))
                ValidateInside(definition.Name, field.Value, definition.Type);
            else if (definition.IsRequired)
                Report($"Expected value of type \"{type}\" to include required field \"{definition.Name}\", found: {LiteralText.Of(value)}.", value);
        }

        var known = new List<ObjectFieldNode>();
        foreach (var field in value.Fields)
        {
            if (type.Fields.Contains(field.Name.Value))
                known.Add(field);
            else
                ReportUnknown(value, field, type);
        }

        if (type.IsOneOf && known.Count != 1)
            Report(OneOfMessage(type), value);
        else if (type.IsOneOf && known[0].Value is NullValueNode)
            Inside(known[0].Name.Value, () => Report(OneOfMessage(type), value));
    }

    private void ReportUnknown(ObjectValueNode value, ObjectFieldNode field, InputObjectType type)
    {
        var hint = _hideSuggestions ? "" : Suggestions.DidYouMean(field.Name.Value, type.Fields.Select(definition => definition.Name));
        Report($"Expected value of type \"{type}\" not to include unknown field \"{field.Name.Value}\"{(hint.Length > 0 ? $".{hint} Found" : ", found")}: {LiteralText.Of(value)}.", field);
    }

    private void ValidateEnum(ValueNode value, EnumType type)
    {
        if (value is EnumValueNode name && type.Values.Contains(name.Value))
            return;
        var written = LiteralText.Of(value);
        var hint = _hideSuggestions ? "" : Suggestions.DidYouMean(Suggestions.Alike(written, type.Values.Select(one => one.Name)), "the enum value ");
        Report(value is EnumValueNode
            ? $"Value \"{written}\" does not exist in \"{type}\" enum.{hint}"
            : $"Enum \"{type}\" cannot represent non-enum value: {written}.{hint}", value);
    }

    private void ValidateInside(object step, ValueNode value, GraphQLType type) => Inside(step, () => Validate(value, type));

    private void Inside(object step, Action validate)
    {
        _path.Add(step);
        validate();
        _path.RemoveAt(_path.Count - 1);
    }

    private void Report(string message, Node node) =>
        _report(message, node, _path.Count == 0 ? "" : $" at {string.Concat(_path.Select(step => step is int ? $"[{step}]" : $".{step}"))}");
}
