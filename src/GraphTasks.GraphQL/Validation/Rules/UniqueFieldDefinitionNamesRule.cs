using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// No two fields of a type have the same name.
/// See https://spec.graphql.org/September2025/#sec-Objects.Type-Validation.
/// </summary>
internal static class UniqueFieldDefinitionNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = new Dictionary<(string, string), NameNode>();
        on.EnterDefinition += definition =>
        {
            var type = (definition as TypeDefinitionNode)?.Name ?? (definition as TypeExtensionNode)?.Name;
            if (type is null)
                return;
            foreach (var name in NodeParts.Fields(definition).Select(field => field.Name).Concat(NodeParts.InputFields(definition).Select(field => field.Name)))
            {
                if (HasField(context.SchemaOrNone?.FindType(type.Value), name.Value))
                    context.Report($"Field \"{type.Value}.{name.Value}\" already exists in the schema. It cannot also be defined in this type extension.", name);
                else if (!known.TryAdd((type.Value, name.Value), name))
                    context.Report($"Field \"{type.Value}.{name.Value}\" can only be defined once.", known[(type.Value, name.Value)], name);
            }
        };
    }

    private static bool HasField(NamedType? type, string name) =>
        type is FieldsType owner ? owner.Fields.Contains(name) : type is InputObjectType input && input.Fields.Contains(name);
}
