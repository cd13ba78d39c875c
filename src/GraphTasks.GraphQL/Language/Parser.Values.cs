namespace GraphTasks.GraphQL.Language;

public sealed partial class Parser
{
    // Value[Const] : [~Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue | ListValue[?Const] | ObjectValue[?Const]
    private ValueNode ParseValueLiteral(bool isConst)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.LeftBracket:
                Descend();
                var values = Any<ValueNode>(token.Kind, isConst ? static p => p.ParseValueLiteral(isConst: true) : static p => p.ParseValueLiteral(isConst: false), TokenKind.RightBracket);
                Ascend();
                return new ListValueNode { Values = values, Location = LocationFrom(token.Start) };
            case TokenKind.LeftBrace:
                Descend();
                var fields = Any<ObjectFieldNode>(token.Kind, isConst ? static p => p.ParseObjectField(isConst: true) : static p => p.ParseObjectField(isConst: false), TokenKind.RightBrace);
                Ascend();
                return new ObjectValueNode { Fields = fields, Location = LocationFrom(token.Start) };
            case TokenKind.Int:
                Advance();
                return new IntValueNode { Value = token.Value!, Location = LocationFrom(token.Start) };
            case TokenKind.Float:
                Advance();
                return new FloatValueNode { Value = token.Value!, Location = LocationFrom(token.Start) };
            case TokenKind.String or TokenKind.BlockString:
                return ParseStringLiteral();
            case TokenKind.Name:
                Advance();
                var location = LocationFrom(token.Start);
                return token.Value switch
                {
                    "true" => new BooleanValueNode { Value = true, Location = location },
                    "false" => new BooleanValueNode { Value = false, Location = location },
                    "null" => new NullValueNode { Location = location },
                    _ => new EnumValueNode { Value = token.Value!, Location = location },
                };
            case TokenKind.Dollar when !isConst:
                return ParseVariable();
            case TokenKind.Dollar:
                Advance();
                throw Peek(TokenKind.Name) ? Error(token, $"Unexpected variable \"${_token.Value}\" in constant value.") : Unexpected(token);
            default:
                throw Unexpected();
        }
    }

    private StringValueNode ParseStringLiteral()
    {
        var token = Advance();
        return new StringValueNode { Value = token.Value!, Block = token.Kind == TokenKind.BlockString, Location = LocationFrom(token.Start) };
    }

    // ObjectField[Const] : Name : Value[?Const]
    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var start = _token.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode { Name = name, Value = ParseValueLiteral(isConst), Location = LocationFrom(start) };
    }

    // Type : NamedType | ListType | NonNullType
    private TypeNode ParseTypeReference()
    {
        var start = _token.Start;
        TypeNode type;
        if (Skip(TokenKind.LeftBracket))
        {
            Descend();
            var inner = ParseTypeReference();
            Ascend();
            Expect(TokenKind.RightBracket);
            type = new ListTypeNode { Type = inner, Location = LocationFrom(start) };
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode { Type = type, Location = LocationFrom(start) } : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = _token.Start;
        return new NamedTypeNode { Name = ParseName(), Location = LocationFrom(start) };
    }

    private bool PeekDescription() => _token.Kind is TokenKind.String or TokenKind.BlockString;

    private StringValueNode? ParseDescription() => PeekDescription() ? ParseStringLiteral() : null;
}
