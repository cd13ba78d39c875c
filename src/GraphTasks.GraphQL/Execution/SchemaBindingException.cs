namespace GraphTasks.GraphQL.Execution;

/// <summary>Resolvers that do not fit the schema, or costs that the schema gives wrongly; <see cref="Problems"/> names every place at once.</summary>
public sealed class SchemaBindingException : Exception
{
    /// <summary>An exception for these problems.</summary>
    public SchemaBindingException(IReadOnlyList<string> problems)
        : base($"The schema cannot be served:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Select(problem => "- " + problem))}") =>
        Problems = problems;

    /// <summary>What is wrong, each a sentence that begins with the schema coordinate.</summary>
    public IReadOnlyList<string> Problems { get; }
}
