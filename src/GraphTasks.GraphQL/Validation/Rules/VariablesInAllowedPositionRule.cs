using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// A variable has a type that fits every place where it is used.
/// See https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed.
/// </summary>
internal static class VariablesInAllowedPositionRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.LeaveDocument += document =>
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>().Where(operation => operation.VariableDefinitions.Count > 0))
        {
            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var variable in operation.VariableDefinitions)
                definitions[variable.Variable.Name.Value] = variable;
            foreach (var usage in context.UsagesReachedFrom(operation))
                if (usage.Type is { } place && definitions.TryGetValue(usage.Node.Name.Value, out var definition))
                    Check(context, definition, usage, place);
        }
    };

    private static void Check(ValidationContext context, VariableDefinitionNode definition, VariableUsage usage, GraphQLType place)
    {
        if (context.Schema.TypeOf(definition.Type) is not { } type)
            return;
        var name = usage.Node.Name.Value;
        if (!IsAllowed(context.Schema, type, definition.DefaultValue, place, usage.DefaultValue))
            context.Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{place}\".", definition, usage.Node);
        if (usage.ParentType is InputObjectType { IsOneOf: true } parent && type is not NonNullType)
            context.Report($"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent}\".", definition, usage.Node);
    }

    private static bool IsAllowed(GraphQLSchema schema, GraphQLType type, ValueNode? variableDefault, GraphQLType place, ValueNode? placeDefault) =>
        place is NonNullType nonNull && type is not NonNullType
            ? (placeDefault is not null || variableDefault is not (null or NullValueNode)) && schema.IsTypeSubTypeOf(type, nonNull.OfType)
            : schema.IsTypeSubTypeOf(type, place);
}
