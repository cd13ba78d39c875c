using System.Text;

namespace GraphTasks.Jieba.Packing;

/// <summary>
/// Opens the packed form of text files, and makes it when it is missing or was made from other texts. It is kept in the user's
/// own folder for application data under the hash of the texts, so that all copies of the same texts share it; else beside the
/// texts; else only in memory. A new file is written under a name of its own and then renamed, so that processes which start
/// together never see half a file.
/// </summary>
internal static class PackedStore
{
    private const int Chunk = 1 << 17;

    // Each edit of a text leaves its packed form behind; so many of the last are kept, for other working copies.
    private const int Kept = 4;

    private static readonly string OwnFolder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);

    /// <summary>Opens or makes the packed form.</summary>
    /// <param name="folder">The folder of the texts.</param>
    /// <param name="texts">The names of the texts that the packed form is made from.</param>
    /// <param name="packedName">The name of the packed file.</param>
    /// <param name="pack">Makes the image from the texts and their hash.</param>
    /// <exception cref="FileNotFoundException">A text is missing.</exception>
    public static PackedImage Open(string folder, string[] texts, string packedName, Func<NamedText[], ulong, byte[]> pack) =>
        Open(folder, texts, packedName, pack, OwnFolder);

    /// <summary>The same with another folder in the place of the user's; empty for none.</summary>
    internal static PackedImage Open(string folder, string[] texts, string packedName, Func<NamedText[], ulong, byte[]> pack, string own)
    {
        var paths = Array.ConvertAll(texts, text => Path.Combine(folder, text));
        var source = Combine(Array.ConvertAll(paths, HashOfFile));
        foreach (var place in Places(folder, packedName, source, own))
            if (PackedImage.TryMap(place, source) is { } found)
                return found;

        // What is packed is what is hashed here: a text may have changed since.
        var contents = Array.ConvertAll(paths, File.ReadAllBytes);
        source = Combine(Array.ConvertAll(contents, HashOfContent));
        var named = new NamedText[paths.Length];
        for (var i = 0; i < named.Length; i++)
            named[i] = new NamedText(new StreamReader(new MemoryStream(contents[i]), new UTF8Encoding(false, true)), paths[i]);
        var image = pack(named, source);
        foreach (var place in Places(folder, packedName, source, own))
            if (TryWrite(place, image) && PackedImage.TryMap(place, source) is { } written)
            {
                RemoveOld(Path.GetDirectoryName(place)!, packedName);
                return written;
            }

        return PackedImage.FromPinned(image);
    }

    private static ulong Combine(ulong[] hashes) => hashes.Aggregate(PackedImage.Magic, (all, one) => all * 31 + one);

    // In chunks, each hashed from the hash of those before it, so that a large text is never in memory as a whole.
    private static ulong HashOfFile(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"The dictionary file {path} is missing.", path);
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var buffer = new byte[Chunk];
        var hash = 0UL;
        for (var at = 0L; ; at += Chunk)
        {
            var filled = 0;
            for (int read; filled < Chunk && (read = RandomAccess.Read(file, buffer.AsSpan(filled), at + filled)) > 0;)
                filled += read;
            hash = ContentHash.Of(buffer.AsSpan(0, filled), hash);
            if (filled < Chunk)
                return hash;
        }
    }

    private static ulong HashOfContent(byte[] content)
    {
        var hash = 0UL;
        for (var at = 0; ; at += Chunk)
        {
            var length = Math.Min(Chunk, content.Length - at);
            hash = ContentHash.Of(content.AsSpan(at, length), hash);
            if (length < Chunk)
                return hash;
        }
    }

    private static List<string> Places(string folder, string packedName, ulong source, string own)
    {
        var places = new List<string>();
        if (own.Length > 0)
            places.Add(Path.Combine(own, "graphtasks", $"{source:x16}.{packedName}"));
        places.Add(Path.Combine(folder, packedName));
        return places;
    }

    private static bool TryWrite(string path, byte[] image)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(temporary, image);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Where the folder cannot be written to, nothing is there to remove either.
            Try(() => File.Delete(temporary));
            return false;
        }
    }

    private static void RemoveOld(string folder, string packedName) => Try(() =>
    {
        var old = new DirectoryInfo(folder).GetFiles("*." + packedName).OrderByDescending(file => file.LastWriteTimeUtc).Skip(Kept);
        foreach (var file in old)
            file.Delete();
    });

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another process still has the file, or the folder cannot be written to.
        }
    }
}
