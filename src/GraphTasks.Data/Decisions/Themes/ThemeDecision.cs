using GraphTasks.Data.Themes;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>
/// A decision about themes, their terms or a task's label. Tasks that a change touches are queued for <see cref="Retagger"/> in the
/// same transaction.
/// </summary>
public abstract record ThemeDecision : Decision<ThemeOutcome>
{
    /// <summary>The operation's name in the log.</summary>
    internal abstract string Operation { get; }

    /// <summary>The number of the decision that this one undoes, or null.</summary>
    internal virtual int? Undoes => null;

    /// <summary>The edit that the decision comes down to.</summary>
    internal abstract ThemePayload Plan(DecisionScope scope);

    internal sealed override ThemeOutcome Take(DecisionScope scope) => ThemeDesk.Take(scope, Plan(scope), Operation, Undoes);
}
