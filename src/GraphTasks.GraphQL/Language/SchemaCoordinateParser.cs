namespace GraphTasks.GraphQL.Language;

/// <summary>Parses the name of one element of a schema. See https://spec.graphql.org/September2025/#sec-Schema-Coordinates.</summary>
public static class SchemaCoordinateParser
{
    /// <summary>Parses for example <c>Query.task(key:)</c>; no white space is allowed. Throws <see cref="GraphQLException" />.</summary>
    public static SchemaCoordinateNode Parse(string coordinate)
    {
        var source = new Source(coordinate, "schema coordinate");
        var position = 0;
        SchemaCoordinateNode node;
        if (Skip('@'))
        {
            var name = Name();
            node = Skip('(')
                ? new DirectiveArgumentCoordinateNode { Name = name, ArgumentName = Argument(), Location = Whole() }
                : new DirectiveCoordinateNode { Name = name, Location = Whole() };
        }
        else
        {
            var name = Name();
            var member = Skip('.') ? Name() : null;
            node = member is null ? new TypeCoordinateNode { Name = name, Location = Whole() }
                : Skip('(') ? new ArgumentCoordinateNode { Name = name, FieldName = member, ArgumentName = Argument(), Location = Whole() }
                : new MemberCoordinateNode { Name = name, MemberName = member, Location = Whole() };
        }

        return position == coordinate.Length ? node : throw Expected("<EOF>");

        Location Whole() => new(source, 0, position);

        bool Skip(char c)
        {
            if (position >= coordinate.Length || coordinate[position] != c) return false;
            position++;
            return true;
        }

        NameNode Name()
        {
            var start = position;
            while (position < coordinate.Length && (coordinate[position] == '_' || char.IsAsciiLetter(coordinate[position]) || (position > start && char.IsAsciiDigit(coordinate[position])))) position++;
            return position > start ? new NameNode { Value = coordinate[start..position], Location = new Location(source, start, position) } : throw Expected("Name");
        }

        NameNode Argument()
        {
            var name = Name();
            if (!Skip(':')) throw Expected("\":\"");
            return Skip(')') ? name : throw Expected("\")\"");
        }

        GraphQLException Expected(string what) =>
            GraphQLException.Syntax(source, position, $"Expected {what}, found {SourceCharacters.Describe(coordinate, position)}.");
    }
}
