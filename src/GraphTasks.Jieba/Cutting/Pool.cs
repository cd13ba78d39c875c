namespace GraphTasks.Jieba.Cutting;

/// <summary>Keeps working memory for reuse: about one a processor, each with a place that threads seldom share.</summary>
internal sealed class Pool<T>(Func<T> create) where T : class
{
    // Places lie a cache line apart.
    private const int Stride = 8;

    private readonly T?[] _places = new T?[(Environment.ProcessorCount * 2 + 1) * Stride];

    public T Rent()
    {
        ref var place = ref Place();
        return Interlocked.Exchange(ref place, null) ?? create();
    }

    public void Return(T item)
    {
        ref var place = ref Place();
        Volatile.Write(ref place, item);
    }

    private ref T? Place() => ref _places[(Environment.CurrentManagedThreadId % (_places.Length / Stride)) * Stride];
}
