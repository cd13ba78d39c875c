using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Validation;

/// <summary>
/// Walks the executable parts of a document once, keeps <see cref="TypesAtNode"/> and raises the events of all rules;
/// definitions of types go to <see cref="SdlWalker"/>. Its depth is that of the document, which the parser bounds.
/// </summary>
internal sealed class DocumentWalker
{
    private readonly ValidationContext _context;
    private readonly DocumentEvents _on;
    private readonly GraphQLSchema? _schema;
    private readonly TypesAtNode _types;
    private readonly SdlWalker _sdl;
    private DefinitionNode _definition = null!;
    private bool _inVariableDefinition;

    public DocumentWalker(ValidationContext context, DocumentEvents events, bool withTypes)
    {
        _context = context;
        _on = events;
        _schema = withTypes ? context.Schema : null;
        _types = context.Types;
        _sdl = new SdlWalker(events, this);
    }

    public void Walk()
    {
        _on.EnterDocument?.Invoke(_context.Document);
        foreach (var definition in _context.Document.Definitions)
        {
            _definition = definition;
            _on.EnterDefinition?.Invoke(definition);
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Operation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    Fragment(fragment);
                    break;
                default:
                    _sdl.Definition(definition);
                    break;
            }
        }

        _on.LeaveDocument?.Invoke(_context.Document);
    }

    public void Directives(Node node, IReadOnlyList<DirectiveNode> directives, string location)
    {
        if (directives.Count == 0)
            return;
        _on.EnterDirectives?.Invoke(node, directives, location);
        foreach (var directive in directives)
        {
            _types.Directive = _schema?.Directives.Find(directive.Name.Value);
            _context.IsInDirective = true;
            _on.EnterDirective?.Invoke(directive);
            Arguments(directive.Arguments, _types.Directive?.Arguments);
            _on.LeaveDirective?.Invoke(directive);
            _context.IsInDirective = false;
            _types.Directive = null;
        }
    }

    public void TypeReference(TypeNode reference)
    {
        while (reference is not NamedTypeNode)
            reference = reference is ListTypeNode list ? list.Type : ((NonNullTypeNode)reference).Type;
        _on.EnterNamedType?.Invoke((NamedTypeNode)reference);
    }

    public void Value(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                if (!_inVariableDefinition)
                    _context.AddUsage(_definition, variable);
                break;
            case EnumValueNode name:
                _on.EnterEnumValue?.Invoke(name);
                break;
            case ListValueNode list:
                List(list);
                break;
            case ObjectValueNode fields:
                Object(fields);
                break;
        }
    }

    private void Operation(OperationDefinitionNode operation)
    {
        _types.Type = _schema?.RootType(operation.Operation) as ObjectType;
        _on.EnterOperation?.Invoke(operation);
        Variables(operation.VariableDefinitions);
        Directives(operation, operation.Directives, operation.Operation switch
        {
            OperationType.Query => "QUERY",
            OperationType.Mutation => "MUTATION",
            _ => "SUBSCRIPTION",
        });
        Selections(operation.SelectionSet, operation);
        _types.Type = null;
    }

    private void Fragment(FragmentDefinitionNode fragment)
    {
        _types.Type = OutputType(fragment.TypeCondition);
        _on.EnterFragment?.Invoke(fragment);
        TypeReference(fragment.TypeCondition);
        Directives(fragment, fragment.Directives, "FRAGMENT_DEFINITION");
        Selections(fragment.SelectionSet, fragment);
        _types.Type = null;
    }

    private void Variables(IReadOnlyList<VariableDefinitionNode> variables)
    {
        foreach (var variable in variables)
        {
            _inVariableDefinition = true;
            _types.InputType = _schema?.TypeOf(variable.Type) is { IsInputType: true } type ? type : null;
            _on.EnterVariableDefinition?.Invoke(variable);
            TypeReference(variable.Type);
            if (variable.DefaultValue is { } value)
                Value(value);
            Directives(variable, variable.Directives, "VARIABLE_DEFINITION");
            _types.InputType = null;
            _inVariableDefinition = false;
        }
    }

    private void Selections(SelectionSetNode set, Node owner)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var parent = _types.ParentType;
        _types.ParentType = _types.Type?.Named is { IsCompositeType: true } composite ? composite : null;
        _on.EnterSelectionSet?.Invoke(set, owner);
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Field(field);
                    break;
                case FragmentSpreadNode spread:
                    _context.AddSpread(_definition, spread);
                    _on.EnterFragmentSpread?.Invoke(spread);
                    Directives(spread, spread.Directives, "FRAGMENT_SPREAD");
                    break;
                case InlineFragmentNode inline:
                    InlineFragment(inline);
                    break;
            }
        }

        _types.ParentType = parent;
    }

    private void Field(FieldNode field)
    {
        var (type, definition) = (_types.Type, _types.Field);
        var parent = _types.ParentType;
        _types.Field = parent is null ? null : _schema?.FindField(parent, field.Name.Value);
        _types.Type = _types.Field?.Type is { IsOutputType: true } output ? output : null;
        _on.EnterField?.Invoke(field);
        Arguments(field.Arguments, _types.Field?.Arguments);
        Directives(field, field.Directives, "FIELD");
        if (field.SelectionSet is { } set)
            Selections(set, field);
        _on.LeaveField?.Invoke(field);
        (_types.Type, _types.Field) = (type, definition);
    }

    private void InlineFragment(InlineFragmentNode inline)
    {
        var type = _types.Type;
        _types.Type = inline.TypeCondition is { } condition ? OutputType(condition) : type?.Named;
        _on.EnterInlineFragment?.Invoke(inline);
        if (inline.TypeCondition is { } named)
            TypeReference(named);
        Directives(inline, inline.Directives, "INLINE_FRAGMENT");
        Selections(inline.SelectionSet, inline);
        _types.Type = type;
    }

    private void Arguments(IReadOnlyList<ArgumentNode> arguments, NameTable<InputValue>? definitions)
    {
        foreach (var argument in arguments)
        {
            var (input, parentInput, defaultValue) = (_types.InputType, _types.ParentInputType, _types.DefaultValue);
            _types.Argument = definitions?.Find(argument.Name.Value);
            _types.ParentInputType = input;
            _types.InputType = _types.Argument?.Type is { IsInputType: true } type ? type : null;
            _types.DefaultValue = _types.Argument?.DefaultValue;
            _on.EnterArgument?.Invoke(argument);
            Value(argument.Value);
            _types.Argument = null;
            (_types.InputType, _types.ParentInputType, _types.DefaultValue) = (input, parentInput, defaultValue);
        }
    }

    private void List(ListValueNode list)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var (input, parentInput, defaultValue) = (_types.InputType, _types.ParentInputType, _types.DefaultValue);
        _types.ParentInputType = input;
        _types.InputType = (input?.Nullable as ListType)?.OfType;
        _types.DefaultValue = null;
        foreach (var item in list.Values)
            Value(item);
        (_types.InputType, _types.ParentInputType, _types.DefaultValue) = (input, parentInput, defaultValue);
    }

    private void Object(ObjectValueNode value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _on.EnterObjectValue?.Invoke(value);
        var (input, parentInput, defaultValue) = (_types.InputType, _types.ParentInputType, _types.DefaultValue);
        var definitions = (input?.Named as InputObjectType)?.Fields;
        _types.ParentInputType = input;
        foreach (var field in value.Fields)
        {
            var definition = definitions?.Find(field.Name.Value);
            _types.InputType = definition?.Type is { IsInputType: true } type ? type : null;
            _types.DefaultValue = definition?.DefaultValue;
            _on.EnterObjectField?.Invoke(field);
            Value(field.Value);
        }

        (_types.InputType, _types.ParentInputType, _types.DefaultValue) = (input, parentInput, defaultValue);
    }

    private NamedType? OutputType(NamedTypeNode condition) =>
        _schema?.FindType(condition.Name.Value) is { IsOutputType: true } type ? type : null;
}
