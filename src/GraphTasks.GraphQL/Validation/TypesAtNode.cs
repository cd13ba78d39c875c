using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Validation;

/// <summary>The types at the node that a walk has reached. Each is null where the document names nothing that the schema has.</summary>
public sealed class TypesAtNode
{
    /// <summary>The type of the current field, or the type condition of the current fragment.</summary>
    public GraphQLType? Type { get; internal set; }

    /// <summary>The composite type whose fields the current selection set selects.</summary>
    public NamedType? ParentType { get; internal set; }

    /// <summary>The definition of the current field.</summary>
    public FieldDefinition? Field { get; internal set; }

    /// <summary>The definition of the current directive.</summary>
    public DirectiveDefinition? Directive { get; internal set; }

    /// <summary>The definition of the current argument.</summary>
    public InputValue? Argument { get; internal set; }

    /// <summary>The type that the current value must have.</summary>
    public GraphQLType? InputType { get; internal set; }

    /// <summary>The type of the list or input object that the current value is in.</summary>
    public GraphQLType? ParentInputType { get; internal set; }

    /// <summary>The default value of the argument or input field that the current value is for.</summary>
    public ValueNode? DefaultValue { get; internal set; }
}
