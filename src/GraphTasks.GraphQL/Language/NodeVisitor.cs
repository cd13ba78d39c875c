using System.Runtime.CompilerServices;

namespace GraphTasks.GraphQL.Language;

/// <summary>Walks a tree depth first, in source order.</summary>
public abstract class NodeVisitor
{
    private bool _ended;

    /// <summary>Walks a node and all below it; null is passed by.</summary>
    public void Visit(Node? node)
    {
        if (node is null || _ended) return;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (Enter(node))
        {
            case VisitAction.Break:
                _ended = true;
                return;
            case VisitAction.Skip:
                return;
            default:
                node.VisitChildren(this);
                if (!_ended) Leave(node);
                return;
        }
    }

    internal void Visit<TNode>(IReadOnlyList<TNode> nodes)
        where TNode : Node
    {
        for (var i = 0; i < nodes.Count && !_ended; i++) Visit(nodes[i]);
    }

    /// <summary>Called before the children.</summary>
    protected virtual VisitAction Enter(Node node) => VisitAction.Continue;

    /// <summary>Called after the children.</summary>
    protected virtual void Leave(Node node)
    {
    }
}
