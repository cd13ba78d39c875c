namespace GraphTasks.Jieba.Packing;

/// <summary>A double array that was just built (see <see cref="Trie"/>).</summary>
/// <param name="Codes">The code of every UTF-16 unit.</param>
/// <param name="Nodes">The slots.</param>
/// <param name="RootBase">Where the children of the root begin.</param>
/// <param name="SlotOfKey">The slot of each word, in the order of the words.</param>
/// <param name="KeyCount">The number of words and of beginnings of words.</param>
internal sealed record TrieLayout(ushort[] Codes, ulong[] Nodes, int RootBase, int[] SlotOfKey, int KeyCount);
