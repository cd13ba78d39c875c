using System.Text;
using GraphTasks.GraphQL.Execution.Writing;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>The meta-field <c>__typename</c> of one object type.</summary>
internal sealed class TypeNameBinding : FieldBinding
{
    private readonly byte[] _nameUtf8;

    public TypeNameBinding(ObjectType type)
    {
        _nameUtf8 = Encoding.UTF8.GetBytes($"\"{type.Name}\"");
        NeedsContext = false;
    }

    public override bool IsInline => true;

    public override Outcome WriteInline(object? parent, FieldContext? context, ResponseWriter response)
    {
        response.Json.WriteRaw(_nameUtf8);
        return Outcome.Written;
    }
}
