using System.Text.Json;
using System.Text.RegularExpressions;
using GraphTasks.GraphQL.Language;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Language;

/// <summary>Every recorded case of graphql-js for the lexer, the parser, the printer and strip-ignored.</summary>
public sealed class LanguageVectorsTests
{
    [SharedTheory]
    [InlineData("parse.json", 1581)]
    [InlineData("parse_value.json", 108)]
    [InlineData("parse_const_value.json", 60)]
    [InlineData("parse_type.json", 5)]
    public void Parses_and_prints_as_the_reference(string file, int count)
    {
        var (failures, seen) = Check(file, "body", (item, body) =>
        {
            var maxTokens = item.TryGetProperty("options", out var options) && options.ValueKind == JsonValueKind.Object && options.TryGetProperty("maxTokens", out var max) ? max.GetInt32() : int.MaxValue;
            var parsing = new ParseOptions { MaxTokens = maxTokens, FragmentArguments = Uses(item, "experimentalFragmentArguments") };
            Node node = file switch
            {
                "parse_value.json" => Parser.ParseValue(body, parsing),
                "parse_const_value.json" => Parser.ParseConstValue(body, parsing),
                "parse_type.json" => Parser.ParseType(body, parsing),
                _ => Parser.Parse(body, parsing),
            };
            return Printer.Print(node);
        }, "printed");
        Assert.Equal(count, seen);
        Assert.Empty(failures);
    }

    [SharedFact]
    public void Strips_as_the_reference()
    {
        var (failures, seen) = Check("strip_ignored.json", "doc", (_, doc) => StripIgnoredCharacters.Strip(doc), "out");
        Assert.Equal(80, seen);
        Assert.Empty(failures);
    }

    [SharedFact]
    public void Lexes_as_the_reference()
    {
        var (failures, seen) = Check("lexer.json", "body", (item, body) =>
        {
            var source = new Source(body);
            var lexer = new Lexer(source);
            foreach (var expected in item.GetProperty("tokens").EnumerateArray())
            {
                if (expected.GetProperty("kind").GetString() == "Comment") continue;
                var token = lexer.Next();
                var (line, column) = source.GetLocation(token.Start);
                Assert.Equal(expected.GetProperty("kind").GetString(), token.Kind.Text());
                Assert.Equal(expected.GetProperty("start").GetInt32(), token.Start);
                Assert.Equal(expected.GetProperty("end").GetInt32(), token.End);
                Assert.Equal(expected.TryGetProperty("value", out var value) ? value.GetString() : null, token.Value);
                Assert.Equal(expected.GetProperty("line").GetInt32(), line);
                Assert.Equal(expected.GetProperty("column").GetInt32(), column);
            }

            if (item.TryGetProperty("error", out _)) lexer.Next();
            return "";
        }, "none");
        Assert.Equal(158, seen);
        Assert.Empty(failures);
    }

    private static (List<string> Failures, int Seen) Check(string file, string input, Func<JsonElement, string, string> run, string expected)
    {
        using var stream = File.OpenRead(Repository.SharedPath("conformance", "graphql-js", file));
        using var cases = JsonDocument.Parse(stream);
        var failures = new List<string>();
        var seen = 0;
        foreach (var item in cases.RootElement.EnumerateArray())
        {
            seen++;
            var body = Text(item.GetProperty(input));
            var wanted = item.TryGetProperty(expected, out var text) ? text.GetString() : item.TryGetProperty("error", out var error) ? Place(error) : "";
            string got;
            try
            {
                got = run(item, body);
            }
            catch (GraphQLException exception)
            {
                got = Place(exception.Error);
            }
            catch (Xunit.Sdk.XunitException exception)
            {
                got = exception.Message;
            }

            if (got != wanted) failures.Add($"{file}: {body}\n--- wanted\n{wanted}\n--- got\n{got}");
        }

        return (failures, seen);
    }

    // The JSON reader gives no lone surrogates, which some cases have.
    private static string Text(JsonElement value) => value.GetRawText().Contains("\\ud", StringComparison.OrdinalIgnoreCase)
        ? Regex.Replace(value.GetRawText()[1..^1], @"\\(u[0-9a-fA-F]{4}|.)", match => match.Value[1] == 'u'
            ? ((char)Convert.ToInt32(match.Value[2..], 16)).ToString()
            : Regex.Unescape(match.Value))
        : value.GetString()!;

    private static bool Uses(JsonElement item, string option) => item.TryGetProperty("options", out var options) && options.ValueKind == JsonValueKind.Object && options.TryGetProperty(option, out _);

    private static string Place(GraphQLError error) => string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"));

    private static string Place(JsonElement error) => !error.TryGetProperty("locations", out var locations) ? ""
        : string.Join(' ', locations.EnumerateArray().Select(place => $"{place.GetProperty("line").GetInt32()}:{place.GetProperty("column").GetInt32()}"));
}
