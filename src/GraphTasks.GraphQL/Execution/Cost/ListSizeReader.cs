using System.Globalization;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>Reads one use of <c>@listSize</c> and checks it by https://ibm.github.io/graphql-specs/cost-spec.html#sec-List-Size-Directive.</summary>
internal sealed class ListSizeReader(GraphQLSchema schema, FieldDefinition field, DirectiveNode directive, List<string> problems)
{
    public ListSize Read()
    {
        var assumed = Argument("assumedSize") is IntValueNode number && int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var size) ? size : (int?)null;
        var slicing = Texts("slicingArguments").Select(text => text.Split('.')).ToList();
        var sized = Texts("sizedFields");
        var requiresOne = slicing.Count > 0 && Argument("requireOneSlicingArgument") is not BooleanValueNode { Value: false };

        if (assumed < 0)
            Problem("assumedSize may not be negative");
        if (assumed is null && slicing.Count == 0)
            Problem("it needs assumedSize or slicingArguments");
        if (sized.Count == 0 && field.Type.Nullable is not ListType)
            Problem("the field gives no list, so sizedFields must name lists of its value");
        foreach (var name in sized)
            CheckSized(name);
        foreach (var path in slicing)
            CheckSlicing(path);
        if (assumed is not null && slicing.Count > 0 && (requiresOne || slicing.Exists(path => field.Arguments.Find(path[0])?.DefaultValue is not null)))
            Problem("assumedSize beside slicingArguments is never used unless requireOneSlicingArgument is false and no slicing argument has a default value");
        return new ListSize(assumed, slicing, sized, requiresOne);
    }

    private void CheckSized(string name)
    {
        if (!field.Type.Named.IsCompositeType || schema.FindField(field.Type.Named, name) is not { Type.Nullable: ListType })
            Problem($"the sized field \"{name}\" is no list of {field.Type.Named.Name}");
    }

    private void CheckSlicing(string[] path)
    {
        var input = field.Arguments.Find(path[0]);
        foreach (var step in path.Skip(1))
            input = (input?.Type.Nullable as InputObjectType)?.Fields.Find(step);
        if (input?.Type.Nullable is not ScalarType { Name: "Int" })
            Problem($"the slicing argument \"{string.Join('.', path)}\" is no argument of type Int");
    }

    private void Problem(string what) => problems.Add($"{field.Coordinate}: @{CostDirectives.ListSize} does not fit: {what}.");

    private ValueNode? Argument(string name) => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private List<string> Texts(string name) => Argument(name) switch
    {
        ListValueNode list => list.Values.OfType<StringValueNode>().Select(text => text.Value).ToList(),
        StringValueNode text => [text.Value],
        _ => [],
    };
}
