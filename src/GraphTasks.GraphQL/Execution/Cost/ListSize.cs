namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>What <c>@listSize</c> says of a field.</summary>
/// <param name="Assumed">The length where no slicing argument is given.</param>
/// <param name="SlicingArguments">The arguments that give the length, each as the path to an input field or just the argument's name.</param>
/// <param name="SizedFields">The fields of the value whose lists have the length; empty when it is the field's own list.</param>
/// <param name="RequiresOne">Whether exactly one slicing argument must be given.</param>
internal sealed record ListSize(int? Assumed, IReadOnlyList<string[]> SlicingArguments, IReadOnlyList<string> SizedFields, bool RequiresOne);
