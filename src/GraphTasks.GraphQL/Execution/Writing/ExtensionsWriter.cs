using GraphTasks.GraphQL.Execution.Cost;

namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>The entry <c>extensions</c> of a response (https://spec.graphql.org/September2025/#sec-Extensions).</summary>
internal static class ExtensionsWriter
{
    /// <summary>Writes the entry, with the comma before it; nothing when there is nothing to say.</summary>
    public static void Write(JsonBuffer json, OperationCost? cost, IReadOnlyDictionary<string, object?>? others)
    {
        if (cost is null && others is not { Count: > 0 })
            return;
        json.WriteRaw(",\"extensions\":"u8);
        var separator = (byte)'{';
        if (cost is { } known)
        {
            json.WriteRaw("{\"cost\":{\"fieldCost\":"u8);
            json.WriteNumber(known.Fields);
            json.WriteRaw(",\"typeCost\":"u8);
            json.WriteNumber(known.Types);
            json.WriteByte((byte)'}');
            separator = (byte)',';
        }

        if (others is not null)
            WriteOthers(json, others, separator);
        json.WriteByte((byte)'}');
    }

    private static void WriteOthers(JsonBuffer json, IReadOnlyDictionary<string, object?> others, byte separator)
    {
        foreach (var (name, value) in others)
        {
            json.WriteByte(separator);
            separator = (byte)',';
            json.WriteString(name);
            json.WriteByte((byte)':');
            PlainValue.Write(json, value);
        }
    }
}
