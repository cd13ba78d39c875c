using System.Text;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public class ResponseCacheTests
{
    [Fact]
    public void Request_scope_and_type_each_make_another_key()
    {
        string[] keys = [Key("q", "s", "t"), Key("p", "s", "t"), Key("q", "r", "t"), Key("q", "s", "u"), Key("\nq", "s", "t"), Key("q", "s\n", "t")];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], Key("q", "s", "t"));

        static string Key(string request, string scope, string type) => ResponseCache.KeyOf(Encoding.UTF8.GetBytes(request), scope, type);
    }

    [Fact]
    public void The_answers_together_stay_within_the_bound_and_large_ones_are_not_kept()
    {
        using var cache = new ResponseCache(16_000);
        var small = CachedResponse.Of(new byte[500], "t");
        for (var i = 0; i < 100; i++)
            cache.Keep($"{i}", small);
        Assert.InRange(Enumerable.Range(0, 100).Count(i => cache.Find($"{i}") is not null), 1, 16);
        using var fresh = new ResponseCache(16_000);
        fresh.Keep("large", CachedResponse.Of(new byte[1001], "t"));
        Assert.Null(fresh.Find("large"));
    }
}
