namespace GraphTasks.Cli;

/// <summary>Writes a file whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file first and then puts it in its place.</summary>
    public static void Write(string file, Action<Stream> write)
    {
        var draft = file + ".part";
        try
        {
            using (var stream = File.Create(draft))
                write(stream);
            File.Move(draft, file, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
