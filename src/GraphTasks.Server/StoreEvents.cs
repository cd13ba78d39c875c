using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GraphTasks.Data.Import;

namespace GraphTasks.Server;

/// <summary>Tells subscribers of this server what has changed. Who is slow loses the oldest news rather than holding up the rest.</summary>
internal sealed class StoreEvents
{
    private const int MostWaiting = 100;

    private readonly List<Channel<ImportedDocument>> subscribers = [];

    /// <summary>Tells all subscribers of an imported document.</summary>
    public void Publish(ImportedDocument document)
    {
        lock (subscribers)
            subscribers.ForEach(subscriber => subscriber.Writer.TryWrite(document));
    }

    /// <summary>The documents that are imported from now on, until the subscriber goes.</summary>
    public async IAsyncEnumerable<ImportedDocument> Subscribe([EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<ImportedDocument>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (subscribers)
            subscribers.Add(channel);
        try
        {
            await foreach (var document in channel.Reader.ReadAllAsync(cancellation))
                yield return document;
        }
        finally
        {
            lock (subscribers)
                subscribers.Remove(channel);
        }
    }
}
