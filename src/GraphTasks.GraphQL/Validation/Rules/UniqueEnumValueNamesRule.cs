using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// No two values of an enum have the same name.
/// See https://spec.graphql.org/September2025/#sec-Enums.Type-Validation.
/// </summary>
internal static class UniqueEnumValueNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = new Dictionary<(string, string), NameNode>();
        on.EnterDefinition += definition =>
        {
            var type = (definition as EnumTypeDefinitionNode)?.Name ?? (definition as EnumTypeExtensionNode)?.Name;
            if (type is null)
                return;
            foreach (var value in NodeParts.EnumValues(definition))
            {
                if (context.SchemaOrNone?.FindType(type.Value) is EnumType existing && existing.Values.Contains(value.Name.Value))
                    context.Report($"Enum value \"{type.Value}.{value.Name.Value}\" already exists in the schema. It cannot also be defined in this type extension.", value.Name);
                else if (!known.TryAdd((type.Value, value.Name.Value), value.Name))
                    context.Report($"Enum value \"{type.Value}.{value.Name.Value}\" can only be defined once.", known[(type.Value, value.Name.Value)], value.Name);
            }
        };
    }
}
