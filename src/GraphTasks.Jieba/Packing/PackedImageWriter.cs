using System.Runtime.InteropServices;

namespace GraphTasks.Jieba.Packing;

/// <summary>Collects sections and lays them out as a <see cref="PackedImage"/>.</summary>
internal sealed class PackedImageWriter
{
    private const int Alignment = 64;
    private readonly List<byte[]> _sections = [];

    /// <summary>Appends a section; its index is the number of sections before it.</summary>
    public void Add<T>(ReadOnlySpan<T> section) where T : unmanaged => _sections.Add(MemoryMarshal.AsBytes(section).ToArray());

    /// <summary>The image, on the pinned heap.</summary>
    /// <param name="source">The hash of the texts that it was made from.</param>
    public byte[] ToPinned(ulong source)
    {
        var length = Align(PackedImage.TableFrom + _sections.Count * 16);
        var offsets = new int[_sections.Count];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = length;
            length = Align(length + _sections[i].Length);
        }

        var image = GC.AllocateArray<byte>(length, pinned: true);
        var words = MemoryMarshal.Cast<byte, ulong>(image.AsSpan());
        words[0] = PackedImage.Magic;
        words[1] = source;
        words[3] = (ulong)_sections.Count;
        for (var i = 0; i < offsets.Length; i++)
        {
            words[4 + i * 2] = (ulong)offsets[i];
            words[5 + i * 2] = (ulong)_sections[i].Length;
            _sections[i].CopyTo(image, offsets[i]);
        }

        words[2] = ContentHash.Of(image.AsSpan(PackedImage.HashedFrom));
        return image;
    }

    private static int Align(int length) => checked((length + Alignment - 1) / Alignment * Alignment);
}
