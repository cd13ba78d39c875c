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
        Vectors.Check("validate.json", 587, (one, number) =>
        {
            var sdl = one.GetProperty("sdl").GetString()!;
            if (!schemas.TryGetValue(sdl, out var schema))
                schemas.Add(sdl, schema = SchemaBuilder.Build(sdl, new SchemaOptions { AssumeValidSdl = true }));
            var document = Parser.Parse(one.GetProperty("doc").GetString()!);
            return Vectors.Difference(one.GetProperty("errors"), DocumentValidator.Validate(schema, document, Rules(one, SpecifiedRules.Default),
                new ValidationOptions { HideSuggestions = Deviations.HidesSuggestions(number) }));
        });
    }

    [SharedFact]
    public void Type_system_documents_get_the_errors_of_the_reference() => Vectors.Check("validate_sdl.json", 535, (one, number) =>
    {
        var document = Parser.Parse(one.GetProperty("doc").GetString()!);
        var schema = one.TryGetProperty("extends", out var sdl) && sdl.ValueKind == JsonValueKind.String && !Deviations.StandsAlone(number) ? SchemaBuilder.Build(sdl.GetString()!) : null;
        return Vectors.Difference(one.GetProperty("errors"), DocumentValidator.ValidateSdl(document, schema, Rules(one, SpecifiedRules.Sdl)));
    });

    private static IReadOnlyList<ValidationRule> Rules(JsonElement one, IReadOnlyList<ValidationRule> all) =>
        one.GetProperty("rules") is { ValueKind: JsonValueKind.Array } names
            ? names.EnumerateArray().Select(name => all.Concat(SpecifiedRules.Optional).First(rule => rule.Name == name.GetString())).ToList()
            : all;
}
