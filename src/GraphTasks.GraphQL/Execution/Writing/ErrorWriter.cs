namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>Errors in the one shape that all phases use (https://spec.graphql.org/September2025/#sec-Errors).</summary>
internal static class ErrorWriter
{
    public static void Write(JsonBuffer json, IReadOnlyList<GraphQLError> errors)
    {
        json.WriteByte((byte)'[');
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
                json.WriteByte((byte)',');
            Write(json, errors[i]);
        }

        json.WriteByte((byte)']');
    }

    private static void Write(JsonBuffer json, GraphQLError error)
    {
        json.WriteRaw("{\"message\":"u8);
        json.WriteString(error.Message);
        if (error.Locations.Count > 0)
            WriteLocations(json, error);
        if (error.Path is { } path)
            WritePath(json, path);
        if (error.Code is not null || error.Extensions is { Count: > 0 })
            WriteExtensions(json, error);
        json.WriteByte((byte)'}');
    }

    private static void WriteLocations(JsonBuffer json, GraphQLError error)
    {
        json.WriteRaw(",\"locations\":["u8);
        for (var i = 0; i < error.Locations.Count; i++)
        {
            json.WriteRaw(i > 0 ? ",{\"line\":"u8 : "{\"line\":"u8);
            json.WriteNumber(error.Locations[i].Line);
            json.WriteRaw(",\"column\":"u8);
            json.WriteNumber(error.Locations[i].Column);
            json.WriteByte((byte)'}');
        }

        json.WriteByte((byte)']');
    }

    private static void WritePath(JsonBuffer json, IReadOnlyList<object> path)
    {
        json.WriteRaw(",\"path\":["u8);
        for (var i = 0; i < path.Count; i++)
        {
            if (i > 0)
                json.WriteByte((byte)',');
            if (path[i] is int index)
                json.WriteNumber(index);
            else
                json.WriteString((string)path[i]);
        }

        json.WriteByte((byte)']');
    }

    private static void WriteExtensions(JsonBuffer json, GraphQLError error)
    {
        json.WriteRaw(",\"extensions\":{"u8);
        var any = false;
        if (error.Code is { } code)
        {
            json.WriteRaw("\"code\":"u8);
            json.WriteString(code);
            any = true;
        }

        foreach (var (name, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            if (any)
                json.WriteByte((byte)',');
            any = true;
            json.WriteString(name);
            json.WriteByte((byte)':');
            PlainValue.Write(json, value);
        }

        json.WriteByte((byte)'}');
    }
}
