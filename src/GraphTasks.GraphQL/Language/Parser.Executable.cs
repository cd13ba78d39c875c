namespace GraphTasks.GraphQL.Language;

public sealed partial class Parser
{
    // Document : Definition+
    private DocumentNode ParseDocument()
    {
        var definitions = new List<DefinitionNode>();
        do definitions.Add(ParseDefinition());
        while (!Peek(TokenKind.EndOfFile));
        return new DocumentNode { Definitions = definitions, Location = _options.NoLocation ? null : new Location(_source, 0, _source.Body.Length) };
    }

    // Definition : ExecutableDefinition | TypeSystemDefinition | TypeSystemExtension
    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.LeftBrace)) return ParseOperation();
        var hasDescription = PeekDescription();
        var keyword = hasDescription ? Ahead() : _token;
        if (hasDescription && keyword.Kind == TokenKind.LeftBrace)
        {
            throw Error(_token, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (keyword.Kind != TokenKind.Name) throw Unexpected(keyword);
        switch (keyword.Value)
        {
            case "schema": return ParseSchemaDefinition();
            case "scalar": return ParseScalarTypeDefinition();
            case "type": return ParseObjectTypeDefinition();
            case "interface": return ParseInterfaceTypeDefinition();
            case "union": return ParseUnionTypeDefinition();
            case "enum": return ParseEnumTypeDefinition();
            case "input": return ParseInputObjectTypeDefinition();
            case "directive": return ParseDirectiveDefinition();
            case "query" or "mutation" or "subscription": return ParseOperation();
            case "fragment": return ParseFragmentDefinition();
        }

        if (hasDescription) throw Error(_token, "Unexpected description, only GraphQL definitions support descriptions.");
        return keyword.Value == "extend" ? ParseExtension() : throw Unexpected(keyword);
    }

    // OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet | SelectionSet
    private OperationDefinitionNode ParseOperation()
    {
        var start = _token.Start;
        if (Peek(TokenKind.LeftBrace))
        {
            return new OperationDefinitionNode { Operation = OperationType.Query, SelectionSet = ParseSelectionSet(), Location = LocationFrom(start) };
        }

        var description = ParseDescription();
        var operation = ParseOperationType();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        return new OperationDefinitionNode
        {
            Description = description,
            Operation = operation,
            Name = name,
            VariableDefinitions = ParseVariableDefinitions(),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
            Location = LocationFrom(start),
        };
    }

    private OperationType ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        return token.Value switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
    }

    // VariablesDefinition : ( VariableDefinition+ )
    private VariableDefinitionNode[] ParseVariableDefinitions() =>
        OptionalMany(TokenKind.LeftParenthesis, static p => p.ParseVariableDefinition(), TokenKind.RightParenthesis);

    // VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Description = description,
            Variable = variable,
            Type = ParseTypeReference(),
            DefaultValue = Skip(TokenKind.Equal) ? ParseValueLiteral(isConst: true) : null,
            Directives = ParseDirectives(isConst: true),
            Location = LocationFrom(start),
        };
    }

    // Variable : $ Name
    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar).Start;
        return new VariableNode { Name = ParseName(), Location = LocationFrom(start) };
    }

    // SelectionSet : { Selection+ }
    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token.Start;
        Descend();
        var selections = Many(TokenKind.LeftBrace, static p => p.ParseSelection(), TokenKind.RightBrace);
        Ascend();
        return new SelectionSetNode { Selections = selections, Location = LocationFrom(start) };
    }

    // Selection : Field | FragmentSpread | InlineFragment
    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    // Field : Alias? Name Arguments? Directives? SelectionSet?
    private FieldNode ParseField()
    {
        var start = _token.Start;
        var first = ParseName();
        var name = Skip(TokenKind.Colon) ? ParseName() : null;
        return new FieldNode
        {
            Alias = name is null ? null : first,
            Name = name ?? first,
            Arguments = ParseArguments(isConst: false),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = Peek(TokenKind.LeftBrace) ? ParseSelectionSet() : null,
            Location = LocationFrom(start),
        };
    }

    private ArgumentNode[] ParseArguments(bool isConst) => OptionalMany<ArgumentNode>(
        TokenKind.LeftParenthesis,
        isConst ? static p => p.ParseArgument(isConst: true) : static p => p.ParseArgument(isConst: false),
        TokenKind.RightParenthesis);

    // Argument[Const] : Name : Value[?Const]
    private ArgumentNode ParseArgument(bool isConst)
    {
        var start = _token.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode { Name = name, Value = ParseValueLiteral(isConst), Location = LocationFrom(start) };
    }

    // FragmentSpread : ... FragmentName Directives?
    // InlineFragment : ... TypeCondition? Directives? SelectionSet
    private SelectionNode ParseFragment()
    {
        var start = Expect(TokenKind.Spread).Start;
        var hasTypeCondition = SkipKeyword("on");
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            return new FragmentSpreadNode
            {
                Name = ParseName(),
                Arguments = _options.FragmentArguments ? ParseArguments(isConst: false) : [],
                Directives = ParseDirectives(isConst: false),
                Location = LocationFrom(start),
            };
        }

        return new InlineFragmentNode
        {
            TypeCondition = hasTypeCondition ? ParseNamedType() : null,
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
            Location = LocationFrom(start),
        };
    }

    // FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet
    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        ExpectKeyword("fragment");
        if (PeekKeyword("on")) throw Unexpected();
        var name = ParseName();
        var variables = _options.FragmentArguments ? ParseVariableDefinitions() : [];
        ExpectKeyword("on");
        return new FragmentDefinitionNode
        {
            Description = description,
            Name = name,
            VariableDefinitions = variables,
            TypeCondition = ParseNamedType(),
            Directives = ParseDirectives(isConst: false),
            SelectionSet = ParseSelectionSet(),
            Location = LocationFrom(start),
        };
    }

    private DirectiveNode[] ParseDirectives(bool isConst)
    {
        if (!Peek(TokenKind.At)) return [];
        var directives = new List<DirectiveNode>();
        while (Peek(TokenKind.At))
        {
            var start = Advance().Start;
            directives.Add(new DirectiveNode { Name = ParseName(), Arguments = ParseArguments(isConst), Location = LocationFrom(start) });
        }

        return [.. directives];
    }
}
