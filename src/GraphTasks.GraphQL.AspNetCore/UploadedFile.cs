namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>A file that came with a request: the value of a variable of a scalar for uploads.</summary>
/// <param name="Name">The name that the client gave it; empty where it gave none. Not to be trusted as a path.</param>
/// <param name="Content">What is in it.</param>
public sealed record UploadedFile(string Name, ReadOnlyMemory<byte> Content);
