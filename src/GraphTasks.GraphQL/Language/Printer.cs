using System.Runtime.CompilerServices;

namespace GraphTasks.GraphQL.Language;

/// <summary>Writes a syntax tree as GraphQL text, two blanks for each level, lines of at most 80 characters where lists can be broken.</summary>
public static partial class Printer
{
    private const int MaxLineLength = 80;

    /// <summary>Prints a node and all below it.</summary>
    public static string Print(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return node switch
        {
            NameNode n => n.Value,
            DocumentNode n => Join(n.Definitions, "\n\n"),
            OperationDefinitionNode n => PrintOperation(n),
            VariableDefinitionNode n => Described(n.Description, $"{Print(n.Variable)}: {Print(n.Type)}{Before(" = ", n.DefaultValue)}{Wrap(" ", Join(n.Directives, " "))}"),
            SelectionSetNode n => Block(n.Selections),
            FieldNode n => PrintField(n),
            ArgumentNode n => $"{n.Name.Value}: {Print(n.Value)}",
            FragmentSpreadNode n => Words(Call($"...{n.Name.Value}", n.Arguments), Join(n.Directives, " ")),
            InlineFragmentNode n => Words("...", Before("on ", n.TypeCondition), Join(n.Directives, " "), Print(n.SelectionSet)),
            FragmentDefinitionNode n => Described(n.Description, Words("fragment", n.Name.Value + Variables(n.VariableDefinitions), "on", Print(n.TypeCondition), Join(n.Directives, " "), Print(n.SelectionSet))),
            DirectiveNode n => $"@{n.Name.Value}{Wrap("(", Join(n.Arguments, ", "), ")")}",
            NamedTypeNode n => n.Name.Value,
            ListTypeNode n => $"[{Print(n.Type)}]",
            NonNullTypeNode n => $"{Print(n.Type)}!",
            ValueNode n => PrintValue(n),
            ObjectFieldNode n => $"{n.Name.Value}: {Print(n.Value)}",
            SchemaCoordinateNode n => PrintCoordinate(n),
            _ => PrintTypeSystem(node),
        };
    }

    private static string PrintOperation(OperationDefinitionNode node)
    {
        var prefix = Described(node.Description, Words(Keyword(node.Operation), node.Name?.Value + Variables(node.VariableDefinitions), Join(node.Directives, " ")));
        return prefix == "query" ? Print(node.SelectionSet) : $"{prefix} {Print(node.SelectionSet)}";
    }

    private static string Variables(IReadOnlyList<VariableDefinitionNode> nodes)
    {
        var variables = Texts(nodes);
        return Array.Exists(variables, text => text.Contains('\n')) ? Wrap("(\n", string.Join('\n', variables), "\n)") : Wrap("(", string.Join(", ", variables), ")");
    }

    private static string PrintField(FieldNode node)
    {
        var prefix = node.Alias is null ? node.Name.Value : $"{node.Alias.Value}: {node.Name.Value}";
        return Words(Call(prefix, node.Arguments), Join(node.Directives, " "), node.SelectionSet is null ? "" : Print(node.SelectionSet));
    }

    private static string Call(string prefix, IReadOnlyList<ArgumentNode> nodes)
    {
        var arguments = Texts(nodes);
        var line = prefix + Wrap("(", string.Join(", ", arguments), ")");
        return line.Length > MaxLineLength ? prefix + Wrap("(\n", Indent(string.Join('\n', arguments)), "\n)") : line;
    }

    private static string PrintValue(ValueNode node) => node switch
    {
        VariableNode n => $"${n.Name.Value}",
        IntValueNode n => n.Value,
        FloatValueNode n => n.Value,
        StringValueNode { Block: true } n => BlockString.Print(n.Value),
        StringValueNode n => StringPrinter.Print(n.Value),
        BooleanValueNode n => n.Value ? "true" : "false",
        EnumValueNode n => n.Value,
        ListValueNode n => Fit("[", Texts(n.Values), "]"),
        ObjectValueNode n => Fit("{ ", Texts(n.Fields), " }"),
        _ => "null",
    };

    private static string PrintCoordinate(SchemaCoordinateNode node) => node switch
    {
        TypeCoordinateNode n => n.Name.Value,
        MemberCoordinateNode n => $"{n.Name.Value}.{n.MemberName.Value}",
        ArgumentCoordinateNode n => $"{n.Name.Value}.{n.FieldName.Value}({n.ArgumentName.Value}:)",
        DirectiveArgumentCoordinateNode n => $"@{n.Name.Value}({n.ArgumentName.Value}:)",
        DirectiveCoordinateNode n => $"@{n.Name.Value}",
        _ => throw new ArgumentException($"{node.Kind} cannot be printed.", nameof(node)),
    };

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };

    // Each text is made once: to print it again for the broken form would double the work at every level of a nest.
    private static string Fit(string open, string[] texts, string close)
    {
        var line = open + string.Join(", ", texts) + close;
        return line.Length > MaxLineLength ? Wrap(open.TrimEnd() + "\n", Indent(string.Join('\n', texts)), "\n" + close.TrimStart()) : line;
    }

    private static string[] Texts<TNode>(IReadOnlyList<TNode> nodes)
        where TNode : Node => [.. nodes.Select(Print)];

    private static string Described(StringValueNode? description, string text) => description is null ? text : $"{Print(description)}\n{text}";

    private static string Before(string prefix, Node? node) => node is null ? "" : prefix + Print(node);

    private static string Wrap(string start, string text, string end = "") => text.Length == 0 ? "" : start + text + end;

    private static string Words(params ReadOnlySpan<string> words)
    {
        var result = new System.Text.StringBuilder();
        foreach (var word in words)
        {
            if (word.Length > 0) result.Append(result.Length == 0 ? "" : " ").Append(word);
        }

        return result.ToString();
    }

    private static string Join<TNode>(IReadOnlyList<TNode> nodes, string separator)
        where TNode : Node => nodes.Count == 0 ? "" : string.Join(separator, nodes.Select(Print));

    private static string Block<TNode>(IReadOnlyList<TNode> nodes)
        where TNode : Node => Wrap("{\n", Indent(Join(nodes, "\n")), "\n}");

    private static string Indent(string text) => Wrap("  ", text.Replace("\n", "\n  ", StringComparison.Ordinal));
}
