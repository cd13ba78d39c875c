using System.Text.Json;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Conformance;

/// <summary>Runs the recorded cases of one file and fails with a list of all that differ.</summary>
internal static class Vectors
{
    private const int MostShown = 25;

    /// <summary>Runs every case but those that <see cref="Deviations"/> passes by; the number of a case is its place in the file.</summary>
    public static void Check(string file, int count, Func<JsonElement, int, string?> difference)
    {
        using var cases = JsonDocument.Parse(File.ReadAllBytes(Repository.SharedPath("conformance", "graphql-js", file)));
        var failures = new List<string>();
        var number = 0;
        var passedBy = 0;
        foreach (var one in cases.RootElement.EnumerateArray())
        {
            if (Deviations.Reason(one) is not null)
            {
                passedBy++;
                number++;
                continue;
            }

            string? found;
            try
            {
                found = difference(one, number);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                found = error.ToString();
            }

            if (found is not null)
                failures.Add($"#{number} {(one.TryGetProperty("test", out var name) ? name.GetString() : "")}\n{found}");
            number++;
        }

        Assert.Equal(count, number - passedBy);
        Assert.True(failures.Count == 0, $"{failures.Count} of {number} cases of {file} differ:\n{string.Join("\n\n", failures.Take(MostShown))}");
    }

    /// <summary>Compares messages and locations, in whatever order.</summary>
    public static string? Difference(JsonElement expected, IReadOnlyList<GraphQLError> actual)
    {
        var wanted = expected.EnumerateArray().Select(Line).Order(StringComparer.Ordinal).ToList();
        var got = actual.Select(error => $"{error.Message} [{string.Join(", ", error.Locations.Select(place => $"{place.Line}:{place.Column}"))}]")
            .Order(StringComparer.Ordinal).ToList();
        return wanted.SequenceEqual(got) ? null : $"expected:\n  {string.Join("\n  ", wanted)}\ngot:\n  {string.Join("\n  ", got)}";
    }

    private static string Line(JsonElement error)
    {
        var places = error.TryGetProperty("locations", out var locations) && locations.ValueKind == JsonValueKind.Array
            ? locations.EnumerateArray().Select(place => $"{place.GetProperty("line").GetInt32()}:{place.GetProperty("column").GetInt32()}")
            : [];
        return $"{error.GetProperty("message").GetString()} [{string.Join(", ", places)}]";
    }
}
