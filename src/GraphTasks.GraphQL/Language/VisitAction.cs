namespace GraphTasks.GraphQL.Language;

/// <summary>How a walk goes on after a node was entered.</summary>
public enum VisitAction
{
    /// <summary>Into the children.</summary>
    Continue,

    /// <summary>Past the children; the node is not left either.</summary>
    Skip,

    /// <summary>Nowhere: the walk ends.</summary>
    Break,
}
