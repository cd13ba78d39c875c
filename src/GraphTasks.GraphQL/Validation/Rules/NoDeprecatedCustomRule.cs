using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Nothing that is deprecated is used, for clients that want to hear of it before it goes. Optional, not of the specification.
/// See https://spec.graphql.org/September2025/#sec--deprecated.
/// </summary>
internal static class NoDeprecatedCustomRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        on.EnterField += node => Check(context.Types.Field, field => $"The field {field}", node);
        on.EnterArgument += node => Check(context.Types.Argument, argument => $"The argument \"{argument}\"", node);
        on.EnterObjectField += node =>
            Check((context.Types.ParentInputType?.Named as InputObjectType)?.Fields.Find(node.Name.Value), field => $"The input field {field}", node);
        on.EnterEnumValue += node =>
            Check((context.Types.InputType?.Named as EnumType)?.Values.Find(node.Value), value => $"The enum value \"{value}\"", node);

        void Check<T>(T? element, Func<T, string> subject, Node node)
            where T : class, IDeprecatable
        {
            if (element?.DeprecationReason is { } reason)
                context.Report($"{subject(element)} is deprecated. {reason}", node);
        }
    }
}
