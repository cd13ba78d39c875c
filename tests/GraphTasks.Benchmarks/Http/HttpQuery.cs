using System.Buffers.Text;
using System.Text;
using GraphTasks.Data;

namespace GraphTasks.Benchmarks.Http;

/// <summary>One query that servers are compared by.</summary>
/// <param name="Name">Its name, which is also the reference's path.</param>
/// <param name="Text">Its text in GraphQL.</param>
internal sealed record HttpQuery(string Name, string Text)
{
    /// <summary>A word that stands in many invented tasks and is the name of no unit or theme.</summary>
    public const string Word = "污水处理";

    /// <summary>The theme of the filtered page.</summary>
    public const string Theme = "pollution";

    /// <summary>The name of the query that depends on the schema alone.</summary>
    public const string IntrospectionName = "introspection";

    /// <summary>The year of the filtered page.</summary>
    public const int Year = 2020;

    private const string TaskFields = "key content leadUnits { key name } themes { primary theme { code name } }";

    /// <summary>The queries over a store.</summary>
    /// <param name="data">The store's folder.</param>
    public static IReadOnlyList<HttpQuery> Of(string data)
    {
        using var store = Store.OpenExisting(data);
        var (unit, sortKey) = Choose(store);
        return All(unit, Base64Url.EncodeToString(Encoding.UTF8.GetBytes(sortKey)));
    }

    /// <summary>The queries, for the store's busiest unit and a place in the middle of the filtered list.</summary>
    /// <param name="unit">The key of a unit.</param>
    /// <param name="cursor">A cursor of the filtered list.</param>
    private static IReadOnlyList<HttpQuery> All(string unit, string cursor) =>
    [
        new("page", $"{{ tasks(first: 20) {{ nodes {{ {TaskFields} }} }} }}"),
        new("filtered", $"{{ tasks(filter: {{ theme: [\"{Theme}\"], year: [{Year}] }}, first: 50, after: \"{cursor}\") {{ totalCount pageInfo {{ hasNextPage }} nodes {{ {TaskFields} }} }} }}"),
        new("unit", $"{{ unit(key: {{ key: \"{unit}\" }}) {{ name tasks(first: 20) {{ nodes {{ key content themes {{ primary theme {{ code name }} }} }} }} }} }}"),
        new("outline", "{ documents(first: 5) { nodes { key title categories { title tasks(first: 10) { nodes { key content leadUnits { key name } progress } } } } } }"),
        new("statistics", "{ taskStatistics(groupBy: [THEME, YEAR], first: 200) { keys { dimension value label } count } }"),
        new("search", $"{{ searchTasks(text: \"{Word}\", first: 20) {{ edges {{ score node {{ key content leadUnits {{ key name }} }} }} }} }}"),
        new(IntrospectionName, Introspection),
    ];

    /// <summary>The unit with most tasks, and the place after the tenth task of the filtered list.</summary>
    public static (string Unit, string SortKey) Choose(Store store)
    {
        using var connection = store.Connect();
        return (Scalar("SELECT unit_key FROM assignments WHERE unit_key IS NOT NULL GROUP BY unit_key ORDER BY COUNT(*) DESC, unit_key LIMIT 1"),
            Scalar($"SELECT t.sort_key FROM tasks t JOIN documents d ON d.key = t.document_key WHERE d.year = {Year} AND EXISTS (SELECT 1 FROM theme_tags g WHERE g.task_id = t.id AND g.code = '{Theme}') ORDER BY t.sort_key LIMIT 1 OFFSET 9"));

        string Scalar(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return (string)command.ExecuteScalar()!;
        }
    }

    private const string Introspection =
        "{ __schema { queryType { name } mutationType { name } subscriptionType { name } types { ...T } directives { name description isRepeatable locations args { ...I } } } } "
        + "fragment T on __Type { kind name description specifiedByURL isOneOf fields(includeDeprecated: true) { name description args { ...I } type { ...R } isDeprecated deprecationReason } "
        + "inputFields { ...I } interfaces { ...R } enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...R } } "
        + "fragment I on __InputValue { name description type { ...R } defaultValue } "
        + "fragment R on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";
}
