using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Execution.Cost;
using GraphTasks.GraphQL.Execution.Documents;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.Server.Resolvers;
using GraphTasks.Server.Resolvers.Stewards;
using GraphTasks.Server.Scalars;

namespace GraphTasks.Server;

/// <summary>The public schema with all its resolvers.</summary>
internal static class PublicApi
{
    /// <summary>
    /// The most that the fields, and the objects, of one operation may cost: the dearest of schema/operations takes a
    /// tenth of it with pages of 20.
    /// </summary>
    private const double MostCost = 100_000;

    /// <summary>Builds the engine; requests carry a <see cref="ReadScope"/> as their state.</summary>
    /// <param name="trusted">The operations that callers may send as a hash, or null; none other is then accepted.</param>
    /// <param name="onUnexpected">Is told of every exception of a resolver that clients do not see.</param>
    /// <exception cref="SchemaBindingException">A field of the schema has no fitting resolver.</exception>
    public static GraphQLEngine Build(TrustedDocuments? trusted = null, Action<Exception, FieldDefinition>? onUnexpected = null)
    {
        var builder = new GraphQLEngineBuilder(PublicSchema.Build())
            .BindScalar<DateOnly>("LocalDate", LocalDateCoercion.Format)
            .BindScalar<DateTime>("DateTime", DateTimeCoercion.Format)
            .Show<QueryException>();
        builder.Options = new GraphQLEngineOptions
        {
            Cost = new CostOptions { Enforce = true, MaxFieldCost = MostCost, MaxTypeCost = MostCost },
            Trusted = trusted,
            TrustedOnly = trusted is not null,
        };
        if (onUnexpected is not null)
            builder.OnUnexpected(onUnexpected);
        QueryResolvers.Bind(builder);
        TaskResolvers.Bind(builder);
        TaskAssignment.Bind(builder);
        TaskTheme.Bind(builder);
        PrintedDeadline.Bind(builder);
        SourceLines.Bind(builder);
        TaskTarget.Bind(builder);
        FigureResolvers.Bind(builder);
        TextStretch.Bind(builder);
        StatisticsResolvers.Bind(builder);
        SearchResolvers.Bind(builder);
        TextTagging.Bind(builder);
        RelatedResolvers.Bind(builder);
        MutationResolvers.Bind(builder);
        ThemeMutations.Bind(builder);
        ThemePreviews.Bind(builder);
        ThemeQueueResolvers.Bind(builder);
        RemoveDocument.Bind(builder);
        UnitMutations.Bind(builder);
        UnitDecisionPayload.Bind(builder);
        UnresolvedNameResolvers.Bind(builder);
        DecisionResolvers.Bind(builder);
        UnitResolvers.Bind(builder);
        ThemeResolvers.Bind(builder);
        DocumentResolvers.Bind(builder);
        CategoryResolvers.Bind(builder);
        JurisdictionResolvers.Bind(builder);
        AuditResolvers.Bind(builder);
        StoreFacts.Bind(builder);
        PageInfo.Bind(builder);
        TaskPages.Bind(builder);
        TaskFacet.Bind(builder);
        TaskChangeResolvers.Bind(builder);
        ConnectionResolvers.Bind<Unit>(builder, "Unit");
        ConnectionResolvers.Bind<Category>(builder, "Category");
        ConnectionResolvers.Bind<Theme>(builder, "Theme");
        ConnectionResolvers.Bind<Document>(builder, "Document");
        ConnectionResolvers.Bind<Jurisdiction>(builder, "Jurisdiction");
        return builder.Build();
    }
}
