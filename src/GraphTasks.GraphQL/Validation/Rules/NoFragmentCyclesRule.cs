using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// No fragment spreads itself, directly or through others.
/// See https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles.
/// </summary>
internal static class NoFragmentCyclesRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.LeaveDocument += document =>
    {
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            Follow(context, fragment, visited);
    };

    // A stack of our own: chains of fragments may be longer than the call stack is deep.
    private static void Follow(ValidationContext context, FragmentDefinitionNode start, HashSet<string> visited)
    {
        var path = new List<FragmentSpreadNode>();
        var depthOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<(FragmentDefinitionNode Fragment, int Next)>();
        Open(start);
        while (open.TryPop(out var frame))
        {
            var spreads = context.SpreadsIn(frame.Fragment);
            if (frame.Next == spreads.Count)
            {
                depthOf.Remove(frame.Fragment.Name.Value);
                if (path.Count > 0)
                    path.RemoveAt(path.Count - 1);
                continue;
            }

            open.Push((frame.Fragment, frame.Next + 1));
            var spread = spreads[frame.Next];
            var name = spread.Name.Value;
            path.Add(spread);
            if (depthOf.TryGetValue(name, out var depth))
                Report(context, name, path.Skip(depth).ToList());
            else if (context.FindFragment(name) is { } fragment && Open(fragment))
                continue;
            path.RemoveAt(path.Count - 1);
        }

        bool Open(FragmentDefinitionNode fragment)
        {
            if (!visited.Add(fragment.Name.Value))
                return false;
            depthOf[fragment.Name.Value] = path.Count;
            open.Push((fragment, 0));
            return true;
        }
    }

    private static void Report(ValidationContext context, string name, List<FragmentSpreadNode> cycle)
    {
        context.SpendWork(cycle.Count);
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\""));
        context.Report($"Cannot spread fragment \"{name}\" within itself{(via.Length > 0 ? $" via {via}" : "")}.", cycle);
    }
}
