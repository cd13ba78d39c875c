using System.Text.RegularExpressions;

namespace GraphTasks.Conformance.Tests.GraphQL;

/// <summary>Spoils documents a little: leaves out, doubles, swaps and replaces tokens or characters.</summary>
public sealed partial class DocumentMutator(Random random)
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "$", "@", "|", "&", "...", "on", "fragment", "query", "mutation", "subscription", "extend", "type", "input", "enum",
        "true", "null", "x0", "q_0", "o_0", "f0_0", "a0", "a1", "in0", "$v0", "Q", "F0", "Thing0", "Face0", "Input0", "Light0", "LIGHT0_0", "Int", "String", "1", "-0", "01", "1.5", "1e3",
        "\"s\"", "\"\\u{4EFB}\"", "\"\\uD800\"", "\"\"\"b\"\"\"", "#", "__typename", "@skip(if: true)", "@include", "@deprecated", "@oneOf", "任", "\n", "\r\n", "\u0001",
    ];

    /// <summary>The document with one to three changes.</summary>
    public string Next(string document)
    {
        for (var changes = random.Next(3) == 0 ? random.Next(2, 4) : 1; changes > 0; changes--)
            document = random.Next(8) switch
            {
                0 => ChangeCharacter(document),
                < 4 => ChangeName(document),
                _ => ChangeToken(document),
            };
        return document;
    }

    private string ChangeToken(string document)
    {
        var tokens = Tokens().Matches(document).Select(match => match.Value).ToList();
        if (tokens.Count < 2)
            return document;
        var at = random.Next(tokens.Count);
        switch (random.Next(5))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            case 2:
                var other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 3:
                tokens[at] = Pieces[random.Next(Pieces.Length)] + " ";
                break;
            default:
                tokens.Insert(at, Pieces[random.Next(Pieces.Length)] + " ");
                break;
        }

        return string.Concat(tokens);
    }

    // Another name of the document, or none of it: this keeps to the grammar, so that validation has something to find.
    private string ChangeName(string document)
    {
        var names = Names().Matches(document);
        if (names.Count == 0)
            return document;
        var name = names[random.Next(names.Count)];
        var other = random.Next(6) == 0 ? "other" : names[random.Next(names.Count)].Value;
        return document[..name.Index] + other + document[(name.Index + name.Length)..];
    }

    private string ChangeCharacter(string document)
    {
        var at = random.Next(document.Length);
        // Half of a surrogate pair cannot be sent to the reference.
        if (char.IsSurrogate(document[at]))
            return document;
        return random.Next(2) == 0 ? document.Remove(at, 1) : document.Insert(at, Pieces[random.Next(Pieces.Length)]);
    }

    // A token with the blanks behind it; what is no token is a character.
    [GeneratedRegex("""(?:"(?:[^"\\\n]|\\.)*"|[A-Za-z_0-9.$@]+|[^\s])\s*""")]
    private static partial Regex Tokens();

    [GeneratedRegex("[A-Za-z_][A-Za-z_0-9]*")]
    private static partial Regex Names();
}
