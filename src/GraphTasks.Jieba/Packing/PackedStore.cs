using System.Text;

namespace GraphTasks.Jieba.Packing;

/// <summary>
/// Opens the packed form of text files, and makes it when it is missing or was made from other texts. It is kept beside the
/// texts, else in the user's own cache folder, else only in memory. A new file is written under a name of its own and then
/// renamed, so that processes which start together never see half a file.
/// </summary>
internal static class PackedStore
{
    /// <summary>Opens or makes the packed form.</summary>
    /// <param name="folder">The folder of the texts.</param>
    /// <param name="texts">The names of the texts that the packed form is made from.</param>
    /// <param name="packedName">The name of the packed file.</param>
    /// <param name="pack">Makes the image from the texts and their hash.</param>
    /// <exception cref="FileNotFoundException">A text is missing.</exception>
    public static PackedImage Open(string folder, string[] texts, string packedName, Func<NamedText[], ulong, byte[]> pack)
    {
        var paths = Array.ConvertAll(texts, text => Path.Combine(folder, text));
        var contents = Array.ConvertAll(paths, Read);
        var source = Array.ConvertAll(contents, content => ContentHash.Of(content)).Aggregate(0UL, (all, one) => all * 31 + one);
        var places = Places(folder, packedName, source);
        foreach (var place in places)
            if (PackedImage.TryMap(place, source) is { } found)
                return found;

        var named = new NamedText[paths.Length];
        for (var i = 0; i < named.Length; i++)
            named[i] = new NamedText(new StreamReader(new MemoryStream(contents[i]), new UTF8Encoding(false, true)), paths[i]);
        var image = pack(named, source);
        foreach (var place in places)
            if (TryWrite(place, image) && PackedImage.TryMap(place, source) is { } written)
                return written;
        return PackedImage.FromPinned(image);
    }

    private static byte[] Read(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"The dictionary file {path} is missing.", path);
        return File.ReadAllBytes(path);
    }

    private static List<string> Places(string folder, string packedName, ulong source)
    {
        var places = new List<string> { Path.Combine(folder, packedName) };
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        if (own.Length > 0)
            places.Add(Path.Combine(own, "graphtasks", $"{source:x16}.{packedName}"));
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
            TryDelete(temporary);
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder cannot be written to, so there is nothing to remove either.
        }
    }
}
