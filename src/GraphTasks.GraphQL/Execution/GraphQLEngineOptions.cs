using GraphTasks.GraphQL.Execution.Cost;
using GraphTasks.GraphQL.Execution.Documents;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Validation;

namespace GraphTasks.GraphQL.Execution;

/// <summary>The limits of an engine. What passes one gets an error with the code <see cref="GraphQLErrorCodes.LimitExceeded"/>.</summary>
public sealed record GraphQLEngineOptions
{
    /// <summary>The limits of the parser: 10,000 tokens, nested 200 deep, unless set.</summary>
    public ParseOptions Parsing { get; init; } = new() { MaxTokens = 10_000 };

    /// <summary>The limits of validation.</summary>
    public ValidationOptions Validation { get; init; } = new();

    /// <summary>The rules of validation.</summary>
    public IReadOnlyList<ValidationRule> Rules { get; init; } = SpecifiedRules.Default;

    /// <summary>How deep the fields of an operation may nest, fragments followed. 50 unless set; the usual introspection query takes 15.</summary>
    public int MaxDepth { get; init; } = 50;

    /// <summary>How many root fields an operation may select, those of fragments included. 100 unless set.</summary>
    public int MaxRootFields { get; init; } = 100;

    /// <summary>How many fields of an operation may have an alias, fragments followed. 200 unless set.</summary>
    public int MaxAliases { get; init; } = 200;

    /// <summary>How many directives an operation may use, fragments followed. 200 unless set.</summary>
    public int MaxDirectives { get; init; } = 200;

    /// <summary>How many operations a document may hold. 100 unless set.</summary>
    public int MaxOperations { get; init; } = 100;

    /// <summary>How many fields an operation may have once its fragments are followed. 10,000 unless set.</summary>
    public int MaxFields { get; init; } = 10_000;

    /// <summary>How many objects one response may hold. 250,000 unless set.</summary>
    public int MaxObjects { get; init; } = 250_000;

    /// <summary>How many bytes one response may have, its errors not counted. 64 MiB unless set; checked whenever its memory must grow.</summary>
    public int MaxResponseBytes { get; init; } = 64 << 20;

    /// <summary>How many errors of fields one response lists; further ones only leave their null. 1,000 unless set.</summary>
    public int MaxFieldErrors { get; init; } = 1_000;

    /// <summary>What is done with the cost of operations; nothing unless set.</summary>
    public CostOptions Cost { get; init; } = new();

    /// <summary>Whether spans have the document (<c>graphql.document</c>), in whose literals there may be anything. No unless set.</summary>
    public bool TraceDocuments { get; init; }

    /// <summary>How many parsed and validated documents are kept, of 2 million characters together. 1,000 unless set; 0 keeps none.</summary>
    public int CachedDocuments { get; init; } = 1_000;

    /// <summary>The documents that can be asked for by their hash without having been sent. None unless set.</summary>
    public TrustedDocuments? Trusted { get; init; }

    /// <summary>Executes no documents but the trusted ones, asked for by hash or text.</summary>
    public bool TrustedOnly { get; init; }

    /// <summary>
    /// How many documents that clients sent together with their hash can be asked for by hash alone (automatic persisted
    /// queries). 1,000 unless set; 0 keeps none.
    /// </summary>
    public int AutomaticDocuments { get; init; } = 1_000;
}
