using System.Collections;
using System.Globalization;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>
/// Writes leaves, and lists of them, whose C# type is known only when they are there, coerced as
/// https://spec.graphql.org/September2025/#sec-Scalars.Result-Coercion allows.
/// </summary>
internal sealed class DynamicWriter(GraphQLType type, ScalarFormats formats) : ValueWriter<object?>
{
    public override Outcome Write(object? value, ResponseWriter response) => Write(type, value, response);

    private Outcome Write(GraphQLType expected, object? value, ResponseWriter response)
    {
        if (value is FieldFailure failure)
            return response.Fail(failure);
        if (value is Exception exception)
            return response.Fail(exception);
        if (value is null)
            return Outcome.Null;
        return expected.Nullable switch
        {
            ListType list => WriteList(list, value, response),
            EnumType names => WriteEnum(names, value, response),
            var named => WriteScalar(named.Named.Name, value, response),
        };
    }

    private Outcome WriteList(ListType list, object value, ResponseWriter response)
    {
        if (value is string or not IEnumerable)
            return response.Fail(FieldFailure.InvalidResult($"Expected a list for {response.Path.Field.Definition.Coordinate}."));
        response.Json.WriteByte((byte)'[');
        var index = 0;
        foreach (var item in (IEnumerable)value)
        {
            if (index > 0)
                response.Json.WriteByte((byte)',');
            response.Path.Push(index++);
            var mark = response.Json.Position;
            var there = response.Finish(Write(list.OfType, item, response), mark, list.OfType is NonNullType);
            response.Path.Pop();
            if (!there)
                return Outcome.Failed;
        }

        response.Json.WriteByte((byte)']');
        return Outcome.Written;
    }

    private static Outcome WriteEnum(EnumType names, object value, ResponseWriter response)
    {
        var name = value as string ?? (value is Enum ? System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()!) : null);
        if (name is null || !names.Values.Contains(name))
            return Refuse($"Enum \"{names.Name}\"", value, response);
        response.Json.WriteString(name);
        return Outcome.Written;
    }

    private Outcome WriteScalar(string scalar, object value, ResponseWriter response)
    {
        var json = response.Json;
        if (formats.Find(scalar, value.GetType()) is { } own)
            return own.WriteBoxed(value, response);
        switch (scalar)
        {
            case "Int" when AsNumber(value) is { } number && double.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue:
                json.WriteNumber((long)number);
                return Outcome.Written;
            case "Float" when AsNumber(value) is { } number && double.IsFinite(number):
                json.WriteNumber(number);
                return Outcome.Written;
            case "Boolean" when value is bool truth:
                json.WriteBoolean(truth);
                return Outcome.Written;
            case "Boolean" when value is not string && AsNumber(value) is { } number && double.IsFinite(number):
                json.WriteBoolean(number != 0);
                return Outcome.Written;
            case "String" when AsText(value, withReals: true) is { } text:
                json.WriteString(text);
                return Outcome.Written;
            case "ID" when value is not bool && AsText(value, withReals: false) is { } text:
                json.WriteString(text);
                return Outcome.Written;
            case "Int" or "Float" or "Boolean" or "String" or "ID":
                return Refuse(scalar, value, response);
            default:
                PlainValue.Write(json, value);
                return Outcome.Written;
        }
    }

    private static double? AsNumber(object value) => value switch
    {
        bool truth => truth ? 1 : 0,
        string text => text.Length > 0 && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? AsText(object value, bool withReals) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        double real when !double.IsFinite(real) || (!withReals && !double.IsInteger(real)) => null,
        float real when !float.IsFinite(real) || (!withReals && !float.IsInteger(real)) => null,
        Guid or sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static Outcome Refuse(string what, object value, ResponseWriter response) =>
        response.Fail(FieldFailure.InvalidResult($"{what} cannot represent value: {Utilities.Inspection.Of(value)}"));
}
