using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace GraphTasks.Server;

/// <summary>Tells subscribers of this server what has happened. Who is slow loses the oldest news rather than holding up the rest.</summary>
/// <typeparam name="T">The news.</typeparam>
internal sealed class Broadcast<T>
{
    private const int MostWaiting = 100;

    private readonly List<Channel<T>> subscribers = [];

    /// <summary>Tells all subscribers.</summary>
    public void Publish(T news)
    {
        lock (subscribers)
            subscribers.ForEach(subscriber => subscriber.Writer.TryWrite(news));
    }

    /// <summary>The news from now on, until the subscriber goes.</summary>
    public async IAsyncEnumerable<T> Subscribe([EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<T>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (subscribers)
            subscribers.Add(channel);
        try
        {
            await foreach (var news in channel.Reader.ReadAllAsync(cancellation))
                yield return news;
        }
        finally
        {
            lock (subscribers)
                subscribers.Remove(channel);
        }
    }
}
