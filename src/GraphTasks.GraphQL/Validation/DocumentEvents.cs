using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Validation;

/// <summary>
/// What a rule can be told of while a document is walked, one event per kind of node; a rule subscribes with <c>+=</c>.
/// While an event is raised, <see cref="ValidationContext.Types"/> tells the types at the node.
/// </summary>
public sealed class DocumentEvents
{
    /// <summary>The walk begins.</summary>
    public Action<DocumentNode>? EnterDocument { get; set; }

    /// <summary>The walk is over.</summary>
    public Action<DocumentNode>? LeaveDocument { get; set; }

    /// <summary>An operation begins.</summary>
    public Action<OperationDefinitionNode>? EnterOperation { get; set; }

    /// <summary>A fragment definition begins.</summary>
    public Action<FragmentDefinitionNode>? EnterFragment { get; set; }

    /// <summary>A variable is defined.</summary>
    public Action<VariableDefinitionNode>? EnterVariableDefinition { get; set; }

    /// <summary>A selection set begins, with the node that has it.</summary>
    public Action<SelectionSetNode, Node>? EnterSelectionSet { get; set; }

    /// <summary>A field begins.</summary>
    public Action<FieldNode>? EnterField { get; set; }

    /// <summary>A field is over.</summary>
    public Action<FieldNode>? LeaveField { get; set; }

    /// <summary>A fragment is spread.</summary>
    public Action<FragmentSpreadNode>? EnterFragmentSpread { get; set; }

    /// <summary>An inline fragment begins.</summary>
    public Action<InlineFragmentNode>? EnterInlineFragment { get; set; }

    /// <summary>An argument of a field or directive begins.</summary>
    public Action<ArgumentNode>? EnterArgument { get; set; }

    /// <summary>A directive begins.</summary>
    public Action<DirectiveNode>? EnterDirective { get; set; }

    /// <summary>A directive is over.</summary>
    public Action<DirectiveNode>? LeaveDirective { get; set; }

    /// <summary>Directives stand on a node: the node, the directives, and the location as SDL names it.</summary>
    public Action<Node, IReadOnlyList<DirectiveNode>, string>? EnterDirectives { get; set; }

    /// <summary>An enum value begins.</summary>
    public Action<EnumValueNode>? EnterEnumValue { get; set; }

    /// <summary>An input object begins.</summary>
    public Action<ObjectValueNode>? EnterObjectValue { get; set; }

    /// <summary>A field of an input object begins.</summary>
    public Action<ObjectFieldNode>? EnterObjectField { get; set; }

    /// <summary>A type is named anywhere in the document.</summary>
    public Action<NamedTypeNode>? EnterNamedType { get; set; }

    /// <summary>A definition of any kind begins.</summary>
    public Action<DefinitionNode>? EnterDefinition { get; set; }

    /// <summary>A field of a type system definition begins.</summary>
    public Action<FieldDefinitionNode>? EnterFieldDefinition { get; set; }
}
