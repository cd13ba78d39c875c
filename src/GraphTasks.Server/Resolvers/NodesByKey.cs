using GraphTasks.Data.Model;

namespace GraphTasks.Server.Resolvers;

/// <summary>Finds objects by their global identifiers: one query for each type that occurs.</summary>
internal static class NodesByKey
{
    public static IReadOnlyList<object?> Find(ReadScope scope, IReadOnlyList<string> ids)
    {
        var keys = ids.Select(id => GlobalId.TryParse(id)).ToArray();
        var found = keys.OfType<GlobalId>().GroupBy(id => id.Type, id => id.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Read(scope, group.Key, group.Distinct(StringComparer.Ordinal).ToArray()), StringComparer.Ordinal);
        return [.. keys.Select(id => id is { } key ? found[key.Type].GetValueOrDefault(key.Key) : null)];
    }

    private static Dictionary<string, object> Read(ReadScope scope, string type, string[] keys) => type switch
    {
        "Task" => ByKey(scope.Reader.TasksByKey(keys), task => task.Key),
        "Unit" => ByKey(scope.Reader.UnitsByKey(keys), unit => unit.Key),
        "Category" => ByKey(scope.Reader.CategoriesByKey(keys), category => category.Key),
        "Document" => ByKey(scope.Reader.DocumentsByKey(keys), document => document.Key),
        "Jurisdiction" => ByKey(scope.Reader.JurisdictionsByKey(keys), jurisdiction => jurisdiction.Code),
        "Theme" => ByKey(keys.Select(code => scope.Themes.GetValueOrDefault(code)).OfType<Theme>(), theme => theme.Code),
        _ => [],
    };

    private static Dictionary<string, object> ByKey<T>(IEnumerable<T> objects, Func<T, string> keyOf)
        where T : class => objects.ToDictionary(keyOf, one => (object)one, StringComparer.Ordinal);
}
