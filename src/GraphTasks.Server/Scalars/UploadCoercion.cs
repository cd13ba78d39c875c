using GraphTasks.GraphQL.AspNetCore;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.Server.Scalars;

/// <summary>Upload: a file that came with a multipart request. Values are <see cref="UploadedFile"/>; nothing else, and no literal, is one.</summary>
internal sealed class UploadCoercion : ScalarCoercion
{
    private const string Expected = "Expected a file of a multipart request.";

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? error)
    {
        (value, error) = (null, Expected);
        return false;
    }

    public override bool TryReadInput(object input, out object? value, out string? error)
    {
        value = input as UploadedFile;
        error = value is null ? Expected : null;
        return value is not null;
    }
}
