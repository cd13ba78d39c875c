using System.Text.Json;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Data.Queries;
using GraphTasks.Enrichment.Units;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Inputs;

namespace GraphTasks.Server.Resolvers.Stewards;

/// <summary>The stewards' queue: the type <c>UnresolvedName</c> with its connection and candidates.</summary>
internal static class UnresolvedNameResolvers
{
    private const int MostCandidates = 20;

    public static void Bind(GraphQLEngineBuilder builder)
    {
        ConnectionResolvers.Bind<UnresolvedName>(builder, "UnresolvedName");
        builder
            .Bind<ReadScope>("Query", type => type.Field("unresolvedNames", (scope, context) =>
                scope.Reader.UnresolvedNames(scope.Dictionaries.Set, context.Arguments.Get<bool>("withDeferred"), PageInput.Read(context.Arguments))))
            .Bind<UnresolvedName>("UnresolvedName", type => type
                .Batch("jurisdiction", (names, context) => Lookup.ByKey(names, name => name.JurisdictionCode, context.State<ReadScope>().Reader.JurisdictionsByKey, jurisdiction => jurisdiction.Code))
                .Field("mention", name => name.Mention)
                .Field("year", name => name.Year)
                .Field("taskCount", name => name.Tasks)
                .Field("documentCount", name => name.Documents)
                .Field("settledShare", name => name.SettledShare)
                .Field("deferred", name => name.Deferred)
                .Field("candidates", Candidates))
            .Bind<UnitCandidate>("UnitCandidate", type => type
                .Field("unitId", candidate => new GlobalId("Unit", candidate.Unit.Id).ToString())
                .Field("key", candidate => candidate.Unit.Id)
                .Field("name", candidate => candidate.Unit.Name)
                .Field("derived", candidate => candidate.Unit.IsDerived)
                .Field("score", candidate => Math.Round(candidate.Score, 4))
                .Field("method", candidate => JsonNamingPolicy.SnakeCaseUpper.ConvertName(candidate.Method.ToString()))
                .Field("reason", candidate => candidate.Reason));
    }

    private static IEnumerable<UnitCandidate> Candidates(UnresolvedName name, FieldContext context)
    {
        var first = context.Arguments.Get<int>("first");
        if (first is < 0 or > MostCandidates)
            throw new QueryException($"`first` must lie between 0 and {MostCandidates}, and is {first}.");
        var set = context.State<ReadScope>().Dictionaries.Set;
        return set.Registry.Divisions.ById(name.JurisdictionCode) is { } home ? set.Resolver.Resolve(name.Mention, home, name.Year).Candidates.Take(first) : [];
    }
}
