using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>The weights and list sizes of a schema, read once when an engine is built.</summary>
internal sealed class SchemaCosts
{
    private readonly double[] _fields;
    private readonly double[] _types;
    private readonly ListSize?[] _lists;
    private readonly Dictionary<InputValue, double> _inputs = [];
    private readonly List<string> _problems = [];

    /// <summary>Reads a schema.</summary>
    /// <exception cref="SchemaBindingException">Directives break the rules of https://ibm.github.io/graphql-specs/cost-spec.html#sec-Validation.</exception>
    public SchemaCosts(GraphQLSchema schema, CostOptions options)
    {
        Schema = schema;
        Options = options;
        _fields = new double[schema.FieldCount];
        _types = new double[schema.Types.Count];
        _lists = new ListSize?[schema.FieldCount];
        foreach (var type in schema.Types.Where(type => !type.IsIntrospectionType))
            Read(type);
        foreach (var argument in schema.Directives.SelectMany(directive => directive.Arguments))
            Read(argument);
        if (_problems.Count > 0)
            throw new SchemaBindingException(_problems);
    }

    public GraphQLSchema Schema { get; }

    public CostOptions Options { get; }

    public double WeightOf(FieldDefinition field) => _fields[field.Id];

    public double WeightOf(NamedType type) => _types[type.Id];

    public double WeightOf(InputValue input) => _inputs.GetValueOrDefault(input, Default(input.Type));

    public ListSize? ListSizeOf(FieldDefinition field) => _lists[field.Id];

    private static double Default(GraphQLType type) => type.Named.IsLeafType ? 0 : 1;

    private void Read(NamedType type)
    {
        _types[type.Id] = Weight(type.AllNodes.SelectMany(DirectivesOf), type.Name) ?? Default(type);
        if (type is FieldsType owner)
            foreach (var field in owner.Fields)
                Read(owner, field);
        if (type is InputObjectType input)
            foreach (var field in input.Fields)
                Read(field);
    }

    private void Read(FieldsType owner, FieldDefinition field)
    {
        var directives = field.Node?.Directives ?? [];
        var weight = Weight(directives, field.Coordinate);
        if (weight is not null && owner is InterfaceType)
            _problems.Add($"{field.Coordinate}: @cost may not stand on a field of an interface; it stands on the fields of the objects.");
        _fields[field.Id] = weight ?? Default(field.Type);
        if (Utilities.DirectiveReader.Find(directives, CostDirectives.ListSize) is { } size)
            _lists[field.Id] = new ListSizeReader(Schema, field, size, _problems).Read();
        foreach (var argument in field.Arguments)
            Read(argument);
    }

    private void Read(InputValue input)
    {
        if (input.Node is { } node && Weight(node.Directives, input.Coordinate) is { } weight)
            _inputs[input] = weight;
    }

    private double? Weight(IEnumerable<DirectiveNode> directives, string place)
    {
        if (directives.FirstOrDefault(directive => directive.Name.Value == CostDirectives.Cost) is not { } cost)
            return null;
        var written = cost.Arguments.FirstOrDefault(argument => argument.Name.Value == "weight")?.Value switch
        {
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => "",
        };
        if (double.TryParse(written, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight))
            return weight;
        _problems.Add($"{place}: the weight of @cost must be a number, and \"{written}\" is none.");
        return null;
    }

    private static IReadOnlyList<DirectiveNode> DirectivesOf(Node node) => node switch
    {
        ObjectTypeDefinitionNode type => type.Directives,
        ObjectTypeExtensionNode type => type.Directives,
        ScalarTypeDefinitionNode type => type.Directives,
        ScalarTypeExtensionNode type => type.Directives,
        EnumTypeDefinitionNode type => type.Directives,
        EnumTypeExtensionNode type => type.Directives,
        _ => [],
    };
}
