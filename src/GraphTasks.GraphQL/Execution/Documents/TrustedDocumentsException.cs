namespace GraphTasks.GraphQL.Execution.Documents;

/// <summary>Trusted documents that cannot be executed; <see cref="Problems"/> names every one at once.</summary>
public sealed class TrustedDocumentsException : Exception
{
    /// <summary>An exception for these problems.</summary>
    public TrustedDocumentsException(IReadOnlyList<string> problems)
        : base($"Trusted documents cannot be executed:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Select(problem => "- " + problem))}") =>
        Problems = problems;

    /// <summary>What is wrong, each a sentence that begins with the document's name.</summary>
    public IReadOnlyList<string> Problems { get; }
}
