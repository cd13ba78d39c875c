using GraphTasks.GraphQL.Execution.Writing;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>The meta-field <c>__typename</c> of one object type.</summary>
internal sealed class TypeNameBinding(ObjectType type) : FieldBinding
{
    public override bool IsInline => true;

    public override bool NeedsContext => false;

    public override Outcome WriteInline(object? parent, FieldContext? context, ResponseWriter response)
    {
        response.Json.WriteString(type.Name);
        return Outcome.Written;
    }
}
