using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>The directives of incremental delivery, an experiment that is in no edition of the specification.</summary>
internal static class IncrementalDirectives
{
    public const string Defer = "defer";
    public const string Stream = "stream";

    public static bool Contains(string name) => name is Defer or Stream;

    /// <summary>"Defer" or "Stream", for the beginning of a sentence.</summary>
    public static string Title(DirectiveNode directive) => directive.Name.Value == Defer ? "Defer" : "Stream";

    public static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
}
