using GraphTasks.Data.Model;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The type <c>Target</c>, with its light.</summary>
/// <param name="Target">The target.</param>
/// <param name="Promise">The task's promise, which has the figures.</param>
internal sealed record TaskTarget(PromisedTarget Target, TaskPromise Promise)
{
    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<TaskTarget>("Target", type => type
            .Field("indicator", one => one.Target.Indicator)
            .Field("comparator", one => one.Target.Comparator)
            .Field("value", one => one.Target.Value)
            .Field("upper", one => one.Target.Upper)
            .Field("unit", one => one.Target.Unit)
            .Field("scale", one => one.Target.Scale)
            .Field("base", one => one.Target.Base)
            .Field("strive", one => one.Target.Strive)
            .Field("reference", one => one.Target.Reference)
            .Field("period", one => one.Target.Period)
            .Field("span", one => new TextStretch(one.Target.Start, one.Target.End))
            .Field("rule", one => one.Target.Rule)
            .Field("figure", one => one.Target.Figure is { } index ? one.Promise.Figures[index] : null)
            .Field("figureReason", one => one.Target.AnswerReason)
            .Field("verdict", one => one.Target.Verdict))
        .Bind<StoredVerdict>("LightVerdict", type => type
            .Field("light", verdict => verdict.Light)
            .Field("rule", verdict => verdict.Rule)
            .Field("rulesVersion", verdict => verdict.RulesVersion)
            .Field("completion", verdict => verdict.Completion)
            .Field("elapsed", verdict => verdict.Elapsed)
            .Field("gap", verdict => verdict.Completion - verdict.Elapsed)
            .Field("reason", verdict => verdict.Reason));
}
