using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// An operation without a name is the only one.
/// See https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation.
/// </summary>
internal static class LoneAnonymousOperationRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var operations = context.Document.Definitions.OfType<OperationDefinitionNode>().Count();
        on.EnterOperation += operation =>
        {
            if (operation.Name is null && operations > 1)
                context.Report("This anonymous operation must be the only defined operation.", operation);
        };
    }
}
