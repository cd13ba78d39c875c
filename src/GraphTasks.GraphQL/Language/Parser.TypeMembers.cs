namespace GraphTasks.GraphQL.Language;

public sealed partial class Parser
{
    // ImplementsInterfaces : implements &? NamedType | ImplementsInterfaces & NamedType
    private NamedTypeNode[] ParseImplementsInterfaces() =>
        SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, static p => p.ParseNamedType()) : [];

    // UnionMemberTypes : = |? NamedType | UnionMemberTypes | NamedType
    private NamedTypeNode[] ParseUnionMemberTypes() =>
        Skip(TokenKind.Equal) ? Delimited(TokenKind.Pipe, static p => p.ParseNamedType()) : [];

    private FieldDefinitionNode[] ParseFieldsDefinition() =>
        OptionalMany(TokenKind.LeftBrace, static p => p.ParseFieldDefinition(), TokenKind.RightBrace);

    private InputValueDefinitionNode[] ParseArgumentsDefinition() =>
        OptionalMany(TokenKind.LeftParenthesis, static p => p.ParseInputValueDefinition(), TokenKind.RightParenthesis);

    private InputValueDefinitionNode[] ParseInputFieldsDefinition() =>
        OptionalMany(TokenKind.LeftBrace, static p => p.ParseInputValueDefinition(), TokenKind.RightBrace);

    private EnumValueDefinitionNode[] ParseEnumValuesDefinition() =>
        OptionalMany(TokenKind.LeftBrace, static p => p.ParseEnumValueDefinition(), TokenKind.RightBrace);

    // FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConst: true);
        return new FieldDefinitionNode { Description = description, Name = name, Arguments = arguments, Type = type, Directives = directives, Location = LocationFrom(start) };
    }

    // InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValueLiteral(isConst: true) : null;
        var directives = ParseDirectives(isConst: true);
        return new InputValueDefinitionNode { Description = description, Name = name, Type = type, DefaultValue = defaultValue, Directives = directives, Location = LocationFrom(start) };
    }

    // EnumValueDefinition : Description? EnumValue Directives[Const]?
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        if (_token is { Kind: TokenKind.Name, Value: "true" or "false" or "null" })
        {
            throw Error(_token, $"{_token.Describe()} is reserved and cannot be used for an enum value.");
        }

        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        return new EnumValueDefinitionNode { Description = description, Name = name, Directives = directives, Location = LocationFrom(start) };
    }
}
