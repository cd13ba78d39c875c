using GraphTasks.GraphQL.Execution.Documents;
using GraphTasks.GraphQL.Execution.Planning;
using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Execution.Documents;

public class DocumentCacheTests
{
    private static readonly PreparedDocument Document = new(null!, new DocumentNode { Definitions = [] }, 0);

    private static int Kept(DocumentCache cache, int count) => Enumerable.Range(0, count).Reverse().Count(i => cache.Find($"{i}") is not null);

    [Theory]
    [InlineData(10, 1, 100, 10)]
    [InlineData(1_000, 50_000, 100, 42)]
    [InlineData(1_000, 50_001, 100, 0)]
    [InlineData(0, 1, 100, 0)]
    public void It_holds_so_many_documents_and_characters(int capacity, int length, int count, int most)
    {
        var cache = new DocumentCache(capacity);
        for (var i = 0; i < count; i++)
            cache.Add($"{i}", length, Document);
        Assert.InRange(Kept(cache, count), most / 2, most);
    }

    [Fact]
    public void What_is_asked_for_outlives_a_flood_of_others()
    {
        var cache = new DocumentCache(10);
        cache.Add("mine", 1, Document);
        for (var i = 0; i < 1_000; i++)
        {
            cache.Add($"{i}", 1, Document);
            Assert.NotNull(cache.Find("mine"));
        }
    }
}
