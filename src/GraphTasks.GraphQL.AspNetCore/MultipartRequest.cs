using System.Text.Json;
using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Reads a request whose variables are files (https://github.com/jaydenseric/graphql-multipart-request-spec).</summary>
internal static class MultipartRequest
{
    private const int MostFiles = 10;

    private static readonly string[] Preflight = ["GraphQL-Preflight", "GraphQL-Require-Preflight", "Apollo-Require-Preflight"];

    /// <summary>Whether a request is of this kind.</summary>
    public static bool Is(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The request, with <see cref="UploadedFile"/> in the places of its variables that <c>map</c> names.</summary>
    /// <exception cref="RequestRefusedException">It is none, too large, or may come from a page of another site.</exception>
    public static async Task<GraphQLRequest> ReadAsync(HttpRequest request, GraphQLEndpointOptions options, CancellationToken cancellation)
    {
        // A page of another site can make a browser send a form, with the user's rights, but not with these headers unless it was asked first.
        if (!Preflight.Any(request.Headers.ContainsKey))
            throw new RequestRefusedException(StatusCodes.Status403Forbidden, $"A multipart request needs the header `{Preflight[0]}`.");
        var form = await FormAsync(request, options, cancellation).ConfigureAwait(false);
        var body = RequestJson.Parse(Only(form, "operations"), "The field `operations`", json => RequestJson.Body(json, maxBatch: 0)).Requests[0];
        var map = RequestJson.Parse(Only(form, "map"), "The field `map`", Places);
        foreach (var (field, paths) in map)
        {
            var file = form.Files.GetFile(field) ?? throw Bad($"`map` names the file `{field}`, and there is none.");
            using var content = new MemoryStream((int)file.Length);
            await file.CopyToAsync(content, cancellation).ConfigureAwait(false);
            var value = new UploadedFile(file.FileName, content.ToArray());
            foreach (var path in paths)
                Put(body, path, value);
        }

        return body;
    }

    private static async Task<IFormCollection> FormAsync(HttpRequest request, GraphQLEndpointOptions options, CancellationToken cancellation)
    {
        var tooLarge = new RequestRefusedException(StatusCodes.Status413PayloadTooLarge,
            $"{nameof(GraphQLEndpointOptions.MaxRequestBytes)} is {options.MaxRequestBytes}: the body has more bytes.", GraphQLErrorCodes.LimitExceeded);
        if (request.ContentLength > options.MaxRequestBytes)
            throw tooLarge;
        try
        {
            return await request.ReadFormAsync(new FormOptions
            {
                MultipartBodyLengthLimit = options.MaxRequestBytes,
                // Nothing of a request is written to a disk.
                MemoryBufferThreshold = options.MaxRequestBytes,
                ValueLengthLimit = options.MaxRequestBytes,
                ValueCountLimit = MostFiles + 2,
            }, cancellation).ConfigureAwait(false);
        }
        catch (InvalidDataException exception)
        {
            throw exception.Message.Contains("length limit", StringComparison.Ordinal) ? tooLarge : Bad("The body is no form with the fields `operations` and `map` and the files.");
        }
        catch (IOException)
        {
            throw Bad("The body ends too early.");
        }
    }

    private static string Only(IFormCollection form, string name) => form[name] is [{ Length: > 0 } value] ? value : throw Bad($"The form has no field `{name}`.");

    private static Dictionary<string, string[]> Places(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw Bad("The field `map` must be a JSON object.");
        var places = json.EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.ValueKind == JsonValueKind.Array
            ? entry.Value.EnumerateArray().Select(path => path.ValueKind == JsonValueKind.String ? path.GetString()! : throw Bad("The places in `map` must be strings.")).ToArray()
            : throw Bad("The entries of `map` must be lists of places."), StringComparer.Ordinal);
        return places.Count <= MostFiles ? places : throw Bad($"A request may have {MostFiles} files, and this one has {places.Count}.");
    }

    // A place is `variables.input.content.upload` or, within a list, `variables.files.0`; a null stands there.
    private static void Put(GraphQLRequest request, string path, UploadedFile value)
    {
        var steps = path.Split('.');
        object? at = steps[0] == "variables" ? request.Variables : null;
        for (var i = 1; i < steps.Length - 1; i++)
            at = Step(at, steps[i]);
        switch (at)
        {
            case Dictionary<string, object?> fields when steps.Length > 1 && fields.TryGetValue(steps[^1], out var there) && there is null:
                fields[steps[^1]] = value;
                break;
            case List<object?> items when int.TryParse(steps[^1], out var index) && index >= 0 && index < items.Count && items[index] is null:
                items[index] = value;
                break;
            default:
                throw Bad($"`map` names the place `{path}`, where the variables have no null.");
        }
    }

    private static object? Step(object? at, string step) => at switch
    {
        Dictionary<string, object?> fields => fields.GetValueOrDefault(step),
        List<object?> items => int.TryParse(step, out var index) && index >= 0 && index < items.Count ? items[index] : null,
        _ => null,
    };

    private static RequestRefusedException Bad(string message) => new(StatusCodes.Status400BadRequest, message);
}
