using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;

namespace GraphTasks.Server.Inputs;

/// <summary>
/// Refuses what filters name and nothing bears: a theme's code is of a closed list, a division of a known one, so that finding
/// nothing would hide a slip of the pen.
/// </summary>
internal static class KnownTerms
{
    /// <summary>Checks the codes of themes.</summary>
    /// <exception cref="QueryException">There is no such theme; the message tells the code of one that has that name.</exception>
    public static IReadOnlyList<string>? Themes(string field, IReadOnlyList<string>? codes, ReadScope scope, bool topOnly = false)
    {
        foreach (var code in codes ?? [])
            if (!scope.Themes.TryGetValue(code, out var theme))
                throw new QueryException($"`{field}`: there is no theme \"{code}\"; {(scope.Themes.Values.FirstOrDefault(one => one.Name == code) is { } named ? $"the code of {code} is \"{named.Code}\"" : "the query `themes` lists their codes")}.");
            else if (topOnly && theme.TopCode is { } top)
                throw new QueryException($"`{field}`: \"{code}\" is no top theme; it is below \"{top}\".");
        return codes;
    }

    /// <summary>
    /// Checks the codes and names of divisions, and puts codes in the place of names that only the registry knows, such as 芜湖. One that is
    /// known but has no documents is no slip, and finds nothing.
    /// </summary>
    /// <exception cref="QueryException">There is no such division.</exception>
    public static JurisdictionFilter? Divisions(JurisdictionFilter? filter, ReadScope scope) =>
        filter is null ? null : filter with { Is = [.. filter.Is.SelectMany(name => scope.Reader.JurisdictionsByKey([name]).Count > 0 ? [name] : Codes(name, scope))] };

    /// <summary>The keys of objects of a type that are named by their identifiers or by the keys themselves.</summary>
    /// <exception cref="QueryException">One is the identifier of an object of another type.</exception>
    public static IReadOnlyList<string>? Keys(string field, string type, IReadOnlyList<string>? names) => names?.Select(name => Key(field, type, name)).ToArray();

    /// <summary>The key of one such object.</summary>
    /// <inheritdoc cref="Keys"/>
    public static string Key(string field, string type, string name) =>
        GlobalId.KeyOf(type, name, other => new QueryException($"`{field}`: \"{name}\" is the identifier of a {other}."));

    private static string[] Codes(string name, ReadScope scope) => scope.Dictionaries.Set.Registry.Divisions.Find(name, null) is { Count: > 0 } found
        ? [.. found.Select(division => division.Id)]
        : throw new QueryException($"`jurisdiction`: there is no division \"{name}\"; expected a code or a name as in `340200`, `芜湖市` or `芜湖市繁昌区`.");
}
