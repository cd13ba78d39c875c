using GraphTasks.Data.Model;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers;

/// <summary>The types <c>ReportedFigure</c> and <c>FigureInconsistency</c>.</summary>
internal static class FigureResolvers
{
    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<ProgressFigure>("ReportedFigure", type => type
            .Field("line", figure => figure.Line)
            .Field("span", figure => new TextStretch(figure.Start, figure.End))
            .Field("kind", figure => figure.Kind)
            .Field("value", figure => figure.Value)
            .Field("precision", figure => figure.Precision)
            .Field("unit", figure => figure.Unit)
            .Field("subject", figure => figure.Subject)
            .Field("asOf", figure => figure.AsOf)
            .Field("planned", figure => figure.Planned)
            .Field("status", figure => figure.Status))
        .Bind<FigureInconsistency>("FigureInconsistency", type => type
            .Field("rule", finding => finding.Rule)
            .Field("line", finding => finding.Line < 0 ? (int?)null : finding.Line)
            .Field("span", finding => new TextStretch(finding.Start, finding.End))
            .Field("printed", finding => finding.Printed)
            .Field("expected", finding => finding.Expected)
            .Field("message", finding => finding.Message));
}
