using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Finds fields that cannot be merged. Fields of a selection set are grouped by response name once; each pair of
/// selection set and fragment, and each pair of fragments, is compared once. Every comparison is work that
/// <see cref="ValidationContext.SpendWork"/> counts, so no document keeps it busy for long.
/// </summary>
internal sealed class FieldMerging(ValidationContext context)
{
    private const int LongestReason = 1000;
    private const int MostNodes = 20;

    private readonly Dictionary<(NamedType?, SelectionSetNode), FieldGroups> _groups = [];
    private readonly Dictionary<(FieldGroups, string), bool> _comparedWithFragment = [];
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];

    public List<FieldConflict> ConflictsWithin(NamedType? parent, SelectionSetNode set)
    {
        var conflicts = new List<FieldConflict>();
        var groups = Groups(parent, set);
        foreach (var (name, fields) in groups.Fields)
            for (var i = 0; i < fields.Count; i++)
                for (var j = i + 1; j < fields.Count; j++)
                    AddConflict(conflicts, false, name, fields[i], fields[j]);
        for (var i = 0; i < groups.Spreads.Count; i++)
        {
            CompareWithFragment(conflicts, false, groups, groups.Spreads[i]);
            for (var j = i + 1; j < groups.Spreads.Count; j++)
                CompareFragments(conflicts, false, groups.Spreads[i], groups.Spreads[j]);
        }

        return conflicts;
    }

    private void CompareWithFragment(List<FieldConflict> conflicts, bool exclusive, FieldGroups groups, string name)
    {
        context.SpendWork(1);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!IsNew(_comparedWithFragment, (groups, name), exclusive) || OfFragment(name) is not { } others || others == groups)
            return;
        CompareGroups(conflicts, exclusive, groups, others);
        foreach (var spread in others.Spreads)
            CompareWithFragment(conflicts, exclusive, groups, spread);
    }

    private void CompareFragments(List<FieldConflict> conflicts, bool exclusive, string one, string other)
    {
        context.SpendWork(2);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var pair = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        if (one == other || !IsNew(_comparedFragments, pair, exclusive)
            || OfFragment(one) is not { } groups || OfFragment(other) is not { } others)
            return;
        CompareGroups(conflicts, exclusive, groups, others);
        foreach (var spread in others.Spreads)
            CompareFragments(conflicts, exclusive, one, spread);
        foreach (var spread in groups.Spreads)
            CompareFragments(conflicts, exclusive, spread, other);
    }

    private void CompareGroups(List<FieldConflict> conflicts, bool exclusive, FieldGroups groups, FieldGroups others)
    {
        context.SpendWork(1 + groups.Fields.Count);
        foreach (var (name, fields) in groups.Fields)
            if (others.Fields.TryGetValue(name, out var otherFields))
                foreach (var field in fields)
                    foreach (var other in otherFields)
                        AddConflict(conflicts, exclusive, name, field, other);
    }

    private void AddConflict(List<FieldConflict> conflicts, bool exclusive, string name, MergedField one, MergedField other)
    {
        context.SpendWork(2);

        // Fields of two different objects never meet in one response.
        exclusive = exclusive || (one.Parent != other.Parent && one.Parent is ObjectType && other.Parent is ObjectType);
        var reason = (exclusive ? null : DifferentCall(one.Node, other.Node)) ?? OverlappingStreams(one.Node, other.Node);
        if (reason is null && one.Definition?.Type is { } type && other.Definition?.Type is { } otherType && HaveOtherShapes(type, otherType))
            reason = $"they return conflicting types \"{type}\" and \"{otherType}\"";
        if (reason is not null)
            conflicts.Add(new FieldConflict(name, reason, [one.Node], [other.Node]));
        else if (one.Node.SelectionSet is { } set && other.Node.SelectionSet is { } otherSet)
            AddSubfieldConflict(conflicts, exclusive, name, (one, set), (other, otherSet));
    }

    private void AddSubfieldConflict(List<FieldConflict> conflicts, bool exclusive, string name,
        (MergedField Field, SelectionSetNode Set) one, (MergedField Field, SelectionSetNode Set) other)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var inner = new List<FieldConflict>();
        var groups = Groups(one.Field.Definition?.Type.Named, one.Set);
        var others = Groups(other.Field.Definition?.Type.Named, other.Set);
        CompareGroups(inner, exclusive, groups, others);
        foreach (var spread in others.Spreads)
            CompareWithFragment(inner, exclusive, groups, spread);
        foreach (var spread in groups.Spreads)
            CompareWithFragment(inner, exclusive, others, spread);
        foreach (var spread in groups.Spreads)
            foreach (var otherSpread in others.Spreads)
                CompareFragments(inner, exclusive, spread, otherSpread);
        if (inner.Count == 0)
            return;
        var reason = string.Join(" and ", inner.Take(MostNodes).Select(conflict => $"subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}"));
        conflicts.Add(new FieldConflict(name, reason.Length > LongestReason ? reason[..LongestReason] + "..." : reason,
            inner.SelectMany(conflict => conflict.Fields).Prepend(one.Field.Node).Take(MostNodes).ToList(),
            inner.SelectMany(conflict => conflict.OtherFields).Prepend(other.Field.Node).Take(MostNodes).ToList()));
    }

    private string? DifferentCall(FieldNode one, FieldNode other)
    {
        if (one.Name.Value != other.Name.Value)
            return $"\"{one.Name.Value}\" and \"{other.Name.Value}\" are different fields";
        return HaveSameArguments(one.Arguments, other.Arguments) ? null : "they have differing arguments";
    }

    // Two streams of one list would have to be told apart in the response.
    private string? OverlappingStreams(FieldNode one, FieldNode other)
    {
        var (stream, otherStream) = (Stream(one), Stream(other));
        if (stream is null && otherStream is null)
            return null;
        return stream is not null && otherStream is not null && HaveSameArguments(stream.Arguments, otherStream.Arguments)
            ? "they have overlapping stream directives. See https://github.com/graphql/defer-stream-wg/discussions/100"
            : "they have overlapping stream directives";

        static DirectiveNode? Stream(FieldNode field) =>
            field.Directives.Count == 0 ? null : field.Directives.FirstOrDefault(directive => directive.Name.Value == IncrementalDirectives.Stream);
    }

    private bool HaveSameArguments(IReadOnlyList<ArgumentNode> arguments, IReadOnlyList<ArgumentNode> others)
    {
        if (arguments.Count != others.Count)
            return false;
        foreach (var argument in arguments)
        {
            context.SpendWork(1 + others.Count);
            var match = others.FirstOrDefault(candidate => candidate.Name.Value == argument.Name.Value);
            if (match is null || !SameValue.Of(argument.Value, match.Value))
                return false;
        }

        return true;
    }

    private static bool HaveOtherShapes(GraphQLType one, GraphQLType other)
    {
        while (one != other)
        {
            switch (one, other)
            {
                case (ListType list, ListType otherList):
                    (one, other) = (list.OfType, otherList.OfType);
                    break;
                case (NonNullType nonNull, NonNullType otherNonNull):
                    (one, other) = (nonNull.OfType, otherNonNull.OfType);
                    break;
                default:
                    return one is not NamedType || other is not NamedType || one.IsLeafType || other.IsLeafType;
            }
        }

        return false;
    }

    private FieldGroups? OfFragment(string name) => context.FindFragment(name) is { } fragment
        ? Groups(context.Schema.FindType(fragment.TypeCondition.Name.Value), fragment.SelectionSet)
        : null;

    private FieldGroups Groups(NamedType? parent, SelectionSetNode set)
    {
        if (_groups.TryGetValue((parent, set), out var known))
            return known;
        var groups = new FieldGroups();
        Collect(groups, parent, set);
        _groups.Add((parent, set), groups);
        return groups;
    }

    private void Collect(FieldGroups groups, NamedType? parent, SelectionSetNode set)
    {
        context.SpendWork(1);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    groups.Add(new MergedField(parent, field, (parent as FieldsType)?.Fields.Find(field.Name.Value)));
                    break;
                case FragmentSpreadNode spread:
                    if (!groups.Spreads.Contains(spread.Name.Value))
                        groups.Spreads.Add(spread.Name.Value);
                    context.SpendWork(1 + (groups.Spreads.Count / 8));
                    break;
                case InlineFragmentNode inline:
                    Collect(groups, inline.TypeCondition is { } condition ? context.Schema.FindType(condition.Name.Value) : parent, inline.SelectionSet);
                    break;
            }
        }
    }

    // A pair that was compared as one that may meet need not be compared as one that never does.
    private static bool IsNew<TKey>(Dictionary<TKey, bool> compared, TKey key, bool exclusive)
        where TKey : notnull
    {
        if (compared.TryGetValue(key, out var before) && (exclusive || !before))
            return false;
        compared[key] = exclusive;
        return true;
    }
}
