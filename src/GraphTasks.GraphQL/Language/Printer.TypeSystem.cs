namespace GraphTasks.GraphQL.Language;

public static partial class Printer
{
    private static string PrintTypeSystem(Node node) => node switch
    {
        SchemaDefinitionNode n => Described(n.Description, Words("schema", Join(n.Directives, " "), Block(n.OperationTypes))),
        SchemaExtensionNode n => Words("extend schema", Join(n.Directives, " "), Block(n.OperationTypes)),
        OperationTypeDefinitionNode n => $"{Keyword(n.Operation)}: {Print(n.Type)}",
        TypeDefinitionNode n => Described(n.Description, PrintTypeDefinition(n)),
        TypeExtensionNode n => $"extend {PrintTypeExtension(n)}",
        FieldDefinitionNode n => Described(n.Description, $"{n.Name.Value}{Arguments(n.Arguments)}: {Print(n.Type)}{Wrap(" ", Join(n.Directives, " "))}"),
        InputValueDefinitionNode n => Described(n.Description, $"{n.Name.Value}: {Print(n.Type)}{Before(" = ", n.DefaultValue)}{Wrap(" ", Join(n.Directives, " "))}"),
        EnumValueDefinitionNode n => Described(n.Description, Words(n.Name.Value, Join(n.Directives, " "))),
        DirectiveDefinitionNode n => Described(
            n.Description,
            $"directive @{n.Name.Value}{Arguments(n.Arguments)}{(n.Repeatable ? " repeatable" : "")} on {Join(n.Locations, " | ")}"),
        _ => throw new ArgumentException($"{node.Kind} cannot be printed.", nameof(node)),
    };

    private static string PrintTypeDefinition(TypeDefinitionNode node)
    {
        var name = node.Name.Value;
        var directives = Join(node.Directives, " ");
        return node switch
        {
            ScalarTypeDefinitionNode => Words("scalar", name, directives),
            ObjectTypeDefinitionNode n => Words("type", name, Implements(n.Interfaces), directives, Block(n.Fields)),
            InterfaceTypeDefinitionNode n => Words("interface", name, Implements(n.Interfaces), directives, Block(n.Fields)),
            UnionTypeDefinitionNode n => Words("union", name, directives, Wrap("= ", Join(n.Types, " | "))),
            EnumTypeDefinitionNode n => Words("enum", name, directives, Block(n.Values)),
            InputObjectTypeDefinitionNode n => Words("input", name, directives, Block(n.Fields)),
            _ => throw new ArgumentException($"{node.Kind} cannot be printed.", nameof(node)),
        };
    }

    private static string PrintTypeExtension(TypeExtensionNode node)
    {
        var name = node.Name.Value;
        var directives = Join(node.Directives, " ");
        return node switch
        {
            ScalarTypeExtensionNode => Words("scalar", name, directives),
            ObjectTypeExtensionNode n => Words("type", name, Implements(n.Interfaces), directives, Block(n.Fields)),
            InterfaceTypeExtensionNode n => Words("interface", name, Implements(n.Interfaces), directives, Block(n.Fields)),
            UnionTypeExtensionNode n => Words("union", name, directives, Wrap("= ", Join(n.Types, " | "))),
            EnumTypeExtensionNode n => Words("enum", name, directives, Block(n.Values)),
            InputObjectTypeExtensionNode n => Words("input", name, directives, Block(n.Fields)),
            _ => throw new ArgumentException($"{node.Kind} cannot be printed.", nameof(node)),
        };
    }

    private static string Implements(IReadOnlyList<NamedTypeNode> interfaces) => Wrap("implements ", Join(interfaces, " & "));

    private static string Arguments(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        var line = Join(arguments, ", ");
        return line.Contains('\n') ? Wrap("(\n", Indent(Join(arguments, "\n")), "\n)") : Wrap("(", line, ")");
    }
}
