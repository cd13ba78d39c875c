using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace GraphTasks.Jieba.Packing;

/// <summary>
/// Tables laid out for reading in place: a header of eight-byte words (magic and version, hash of the source texts, hash of
/// everything after these three, number of sections, then offset and byte length of each), and the sections, each aligned to 64 bytes.
/// </summary>
/// <remarks>A mapped file stays mapped for the life of the process. Tables in memory live as long as this object.</remarks>
internal sealed unsafe class PackedImage
{
    public const ulong Magic = 0x0002_4B43_4150_4A47;
    public const int HashedFrom = 24;
    public const int TableFrom = 32;

    private readonly byte* _start;
    private readonly byte[]? _owned;

    private PackedImage(byte* start, byte[]? owned)
    {
        _start = start;
        _owned = owned;
    }

    /// <summary>Tables that were just made, in an array on the pinned heap.</summary>
    public static PackedImage FromPinned(byte[] image) =>
        new((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(image, 0), image);

    /// <summary>Maps a packed file; null when it is missing, damaged, of another version or made from other texts.</summary>
    public static PackedImage? TryMap(string path, ulong source)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1);
            var length = stream.Length;
            if (length is < TableFrom or > int.MaxValue)
                return null;
            using var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, true);
            var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
            byte* start = null;
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            if (IsWhole(new ReadOnlySpan<byte>(start, (int)length), source))
                return new PackedImage(start, null);
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The start of a section, and how many elements it holds.</summary>
    public T* Section<T>(int index, out int count) where T : unmanaged
    {
        var entry = (long*)(_start + TableFrom) + index * 2;
        count = (int)(entry[1] / sizeof(T));
        return (T*)(_start + entry[0]);
    }

    /// <summary>The start of a section.</summary>
    public T* Section<T>(int index) where T : unmanaged => Section<T>(index, out _);

    /// <summary>A copy of a section.</summary>
    public T[] Copy<T>(int index) where T : unmanaged
    {
        var start = Section<T>(index, out var count);
        return new ReadOnlySpan<T>(start, count).ToArray();
    }

    /// <summary>Keeps tables in memory from being collected while their addresses are in use.</summary>
    public void KeepAlive() => GC.KeepAlive(_owned);

    private static bool IsWhole(ReadOnlySpan<byte> image, ulong source)
    {
        var header = MemoryMarshal.Cast<byte, ulong>(image[..HashedFrom]);
        return header[0] == Magic && header[1] == source && header[2] == ContentHash.Of(image[HashedFrom..]);
    }
}
