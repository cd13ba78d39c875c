namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// The schema is not asked about itself; <c>__typename</c> is allowed. Optional, not of the specification.
/// See https://spec.graphql.org/September2025/#sec-Introspection.
/// </summary>
internal static class NoSchemaIntrospectionCustomRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterField += field =>
    {
        if (context.Types.Type?.Named.IsIntrospectionType == true)
            context.Report($"GraphQL introspection has been disabled, but the requested query contained the field \"{field.Name.Value}\".", field);
    };
}
