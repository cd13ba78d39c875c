using System.Text.Json;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Tests.Conformance;

/// <summary>Resolves fields with the results that were recorded for their response paths; objects are their paths.</summary>
internal sealed class RecordedResolvers
{
    private readonly Dictionary<string, JsonElement> _results = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _declared = new(StringComparer.Ordinal);

    public RecordedResolvers(JsonElement trace)
    {
        foreach (var entry in trace.EnumerateArray())
        {
            var steps = entry.GetProperty("path").EnumerateArray().Select(step => step.ToString()).ToArray();
            _results.TryAdd(string.Join('/', steps), entry.GetProperty("res"));
            _types.TryAdd(string.Join('/', steps[..^1]), entry.GetProperty("parent").GetString()!);
        }
    }

    public ValueTask<object?> Resolve(object? parent, FieldContext context)
    {
        var path = (string)parent! is { Length: > 0 } outer ? $"{outer}/{context.ResponseName}" : context.ResponseName;
        return _results.TryGetValue(path, out var result) ? new(ResultAsync(path, result)) : default;
    }

    public string? TypeOf(object value, NamedType type) => _types.GetValueOrDefault((string)value) ?? _declared.GetValueOrDefault((string)value);

    private async Task<object?> ResultAsync(string path, JsonElement result)
    {
        if (!result.TryGetProperty("p", out var promised))
            return Result(path, result) is GraphQLException exception && !result.TryGetProperty("ret", out _) ? throw exception : Result(path, result);
        await Task.Yield();
        return await ResultAsync(path, promised).ConfigureAwait(false);
    }

    private object? Result(string path, JsonElement result)
    {
        if (result.TryGetProperty("v", out var value))
            return JsonValues.Of(value);
        if (result.TryGetProperty("l", out var list))
            return list.EnumerateArray().Select((item, i) => Result($"{path}/{i}", item)).ToList();
        if (result.TryGetProperty("p", out var promised))
            return Result(path, promised);
        if (result.TryGetProperty("e", out var message))
            return new GraphQLException(message.ToString());
        if (!result.TryGetProperty("o", out var fields))
            return null;
        if (fields.ValueKind == JsonValueKind.Object && fields.TryGetProperty("__typename", out var name))
            _declared[path] = name.ToString();
        return path;
    }
}
