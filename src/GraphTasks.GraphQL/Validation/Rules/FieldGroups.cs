namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>The fields of one selection set by response name, inline fragments included, and the fragments that it spreads.</summary>
internal sealed class FieldGroups
{
    public OrderedDictionary<string, List<MergedField>> Fields { get; } = new(StringComparer.Ordinal);

    public List<string> Spreads { get; } = [];

    public void Add(MergedField field)
    {
        var name = (field.Node.Alias ?? field.Node.Name).Value;
        if (!Fields.TryGetValue(name, out var fields))
            Fields.Add(name, fields = []);
        fields.Add(field);
    }
}
