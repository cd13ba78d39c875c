using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.Testing;

namespace GraphTasks.GraphQL.Tests.Conformance;

public class BuildSchemaVectorsTests
{
    [SharedFact]
    public void Schemas_are_printed_as_the_reference_prints_them() => Vectors.Check("build_schema.json", 418, (one, _) =>
    {
        var sdl = one.GetProperty("doc").GetString()!;
        if (!one.GetProperty("ok").GetBoolean())
        {
            try
            {
                SchemaBuilder.Build(sdl);
                return $"built, but the reference says {one.GetProperty("error")}";
            }
            catch (SchemaException error)
            {
                return error.Message == one.GetProperty("error").GetString() ? null : error.Message;
            }
        }

        var schema = SchemaBuilder.Build(sdl);
        return Same(one.GetProperty("printed").GetString()!, SchemaPrinter.Print(schema))
            ?? Same(one.GetProperty("sorted").GetString()!, SchemaPrinter.Print(schema, sorted: true));
    });

    [SharedFact]
    public void Extended_schemas_are_printed_as_the_reference_prints_them() => Vectors.Check("extend_schema.json", 59, (one, _) =>
    {
        var expected = one.TryGetProperty("printed", out var printed) ? printed.GetString()! : one.GetProperty("error").GetString()!;
        try
        {
            var schema = SchemaBuilder.Build(one.GetProperty("base").GetString()!);
            return Same(expected, SchemaPrinter.Print(SchemaBuilder.Extend(schema, Parser.Parse(one.GetProperty("doc").GetString()!))));
        }
        catch (SchemaException error)
        {
            return Same(expected, error.Message);
        }
        catch (GraphQLException error)
        {
            return Same(expected, error.Error.Message);
        }
    });

    [SharedFact]
    public void Schemas_get_the_errors_of_the_reference() => Vectors.Check("validate_schema.json", 379, (one, _) =>
    {
        var schema = SchemaBuilder.Build(one.GetProperty("sdl").GetString()!, new SchemaOptions { AssumeValidSdl = true });
        return Vectors.Difference(one.GetProperty("errors"), SchemaValidator.Validate(schema));
    });

    private static string? Same(string expected, string actual) => expected == actual ? null : LineDiff.Of(expected, actual);
}
