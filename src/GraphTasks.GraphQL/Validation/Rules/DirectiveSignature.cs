using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>What rules need to know of a directive, whether the schema or the document defines it.</summary>
internal sealed record DirectiveSignature(IReadOnlyList<string> Locations, bool IsRepeatable, List<(string Name, string Type, bool IsRequired)> Arguments)
{
    /// <summary>All directives by name; those of the document win over those of the schema, which win over the built-in ones.</summary>
    public static Dictionary<string, DirectiveSignature> All(ValidationContext context)
    {
        if (context.DirectiveSignatures is { } known)
            return known;
        var all = new Dictionary<string, DirectiveSignature>(StringComparer.Ordinal);
        if (context.SchemaOrNone is { } schema)
            foreach (var directive in schema.Directives)
                all[directive.Name] = new DirectiveSignature(directive.Locations, directive.IsRepeatable,
                    directive.Arguments.Select(argument => (argument.Name, argument.Type.ToString(), argument.IsRequired)).ToList());
        else
            foreach (var node in BuiltIns.Directives)
                all[node.Name.Value] = Of(node);
        foreach (var definition in context.Document.Definitions)
            if (definition is DirectiveDefinitionNode node)
                all[node.Name.Value] = Of(node);
        return context.DirectiveSignatures = all;
    }

    private static DirectiveSignature Of(DirectiveDefinitionNode node) => new(
        node.Locations.Select(location => location.Value).ToList(),
        node.Repeatable,
        node.Arguments.Select(argument => (argument.Name.Value, Printer.Print(argument.Type), argument is { Type: NonNullTypeNode, DefaultValue: null })).ToList());
}
