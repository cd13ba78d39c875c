using System.Text.Json;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.GraphQL.Validation;
using GraphTasks.Testing;

namespace GraphTasks.GraphQL.Tests.Conformance;

public class ValidateVectorsTests
{
    [SharedFact]
    public void Documents_get_the_errors_of_the_reference()
    {
        var schemas = new Dictionary<string, GraphQLSchema>();
        Vectors.Check("validate.json", one =>
        {
            if (one.TryGetProperty("fragmentArguments", out _) || Deviations.Reason(one) is not null)
                return null;
            // A location for the arguments of fragments, which are experimental; no document of these cases uses it.
            var sdl = one.GetProperty("sdl").GetString()!.Replace(" on FRAGMENT_VARIABLE_DEFINITION", " on VARIABLE_DEFINITION", StringComparison.Ordinal);
            if (!schemas.TryGetValue(sdl, out var schema))
                schemas.Add(sdl, schema = SchemaBuilder.Build(sdl, new SchemaOptions { AssumeValidSdl = true }));
            var document = Parser.Parse(one.GetProperty("doc").GetString()!);
            return Vectors.Difference(one.GetProperty("errors"), DocumentValidator.Validate(schema, document, Rules(one, SpecifiedRules.Default),
                new ValidationOptions { HideSuggestions = one.GetProperty("test").GetString()!.Contains("(no suggestion", StringComparison.Ordinal) }));
        });
    }

    [SharedFact]
    public void Type_system_documents_get_the_errors_of_the_reference() => Vectors.Check("validate_sdl.json", one =>
    {
        if (Deviations.Reason(one) is not null)
            return null;
        var document = Parser.Parse(one.GetProperty("doc").GetString()!);
        var schema = one.TryGetProperty("extends", out var sdl) && sdl.ValueKind == JsonValueKind.String ? SchemaBuilder.Build(sdl.GetString()!) : null;
        return Vectors.Difference(one.GetProperty("errors"), DocumentValidator.ValidateSdl(document, schema, Rules(one, SpecifiedRules.Sdl)));
    });

    private static IReadOnlyList<ValidationRule> Rules(JsonElement one, IReadOnlyList<ValidationRule> all) =>
        one.GetProperty("rules") is { ValueKind: JsonValueKind.Array } names
            ? names.EnumerateArray().Select(name => all.First(rule => rule.Name == name.GetString())).ToList()
            : all;
}
