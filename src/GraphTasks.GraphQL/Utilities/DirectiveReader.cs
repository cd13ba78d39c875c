using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Reads the directives of the specification that change what a definition means.</summary>
internal static class DirectiveReader
{
    /// <summary>The reason of <c>@deprecated</c>, or null where that does not stand.</summary>
    public static string? DeprecationReason(IReadOnlyList<DirectiveNode> directives) =>
        Find(directives, "deprecated") is { } directive ? Text(directive, "reason") ?? BuiltIns.DefaultDeprecationReason : null;

    /// <summary>The address of <c>@specifiedBy</c>, or null where that does not stand.</summary>
    public static string? SpecifiedByUrl(IReadOnlyList<DirectiveNode> directives) =>
        Find(directives, "specifiedBy") is { } directive ? Text(directive, "url") : null;

    /// <summary>True where <c>@oneOf</c> stands.</summary>
    public static bool IsOneOf(IReadOnlyList<DirectiveNode> directives) => Find(directives, "oneOf") is not null;

    /// <summary>The first use of a directive, or null.</summary>
    public static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
            if (directive.Name.Value == name)
                return directive;
        return null;
    }

    private static string? Text(DirectiveNode directive, string argument)
    {
        foreach (var node in directive.Arguments)
            if (node.Name.Value == argument)
                return node.Value is StringValueNode text
                    ? text.Value
                    : throw new SchemaException([GraphQLErrors.At(
                        $"Argument \"@{directive.Name.Value}({argument}:)\" has invalid value {Printer.Print(node.Value)}: a string is expected.", node.Value)]);
        return null;
    }
}
