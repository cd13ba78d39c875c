using FluentValidation;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>
/// For every unresolved name of the queue, the machine's best candidate is right where it reaches a score and leads enough over
/// the next one. Each is a decision of its own and can be undone alone.
/// </summary>
/// <param name="MinScore">The least score, 0 to 1.</param>
/// <param name="MinLead">By how much the best must lead over the second, 0 to 1.</param>
/// <param name="Limit">How many at most, 1 to 500.</param>
public sealed record AcceptAliases(double MinScore, double MinLead, int Limit) : UnitDecision
{
    private const int MostAtOnce = 500;

    private static readonly Rules Expected = new();

    internal override IReadOnlyList<StewardError> Check() => Expected.ErrorsOf(this);

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope)
    {
        var find = new UnitFinder(scope);
        var set = scope.Snapshot.Set;
        return UnitQueue.Read(scope.Connection, set).Where(item => !item.Deferred)
            .Select(item => (item, answer: set.Resolver.Resolve(item.Mention, find.Home(item.JurisdictionCode), item.Year)))
            .Where(open => open.answer.Candidates is [var best, ..] && best.Score >= MinScore && best.Score - (open.answer.Candidates is [_, var second, ..] ? second.Score : 0) >= MinLead)
            .Take(Limit).ToArray()
            .Select(open => new AcceptAlias(open.item.JurisdictionCode, open.item.Mention, open.answer.Candidates[0].Unit.Id).Take(scope, find)).ToArray();
    }

    private sealed class Rules : AbstractValidator<AcceptAliases>
    {
        public Rules()
        {
            RuleFor(input => input.MinScore).Share();
            RuleFor(input => input.MinLead).Share();
            RuleFor(input => input.Limit).InclusiveBetween(1, MostAtOnce).WithErrorCode("OUT_OF_RANGE").WithMessage($"A number from 1 to {MostAtOnce} is expected.");
        }
    }
}
