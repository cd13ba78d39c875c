using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public class ResponseCacheTests
{
    [Fact]
    public void Request_scope_and_type_each_make_another_key()
    {
        using var cache = new ResponseCache(100_000);
        cache.Keep(new("q", "s", "t"), CachedResponse.Of([1], "t"));
        Assert.NotNull(cache.Find(new("q", "s", "t")));
        Assert.All<CacheKey>([new("p", "s", "t"), new("q", "r", "t"), new("q", "s", "u"), new("qs", "", "t"), new("s", "q", "t")], key => Assert.Null(cache.Find(key)));
    }

    [Fact]
    public void The_answers_together_stay_within_the_bound_and_large_ones_are_not_kept()
    {
        using var cache = new ResponseCache(16_000);
        var small = CachedResponse.Of(new byte[500], "t");
        for (var i = 0; i < 100; i++)
            cache.Keep(Numbered(i), small);
        Assert.InRange(Enumerable.Range(0, 100).Count(i => cache.Find(Numbered(i)) is not null), 1, 16);
        using var fresh = new ResponseCache(16_000);
        fresh.Keep(Numbered(0), CachedResponse.Of(new byte[1001], "t"));
        Assert.Null(fresh.Find(Numbered(0)));

        static CacheKey Numbered(int number) => new($"{number}", "s", "t");
    }

    [Theory]
    [InlineData("same", """{"query":"query A($f: F, $n: Int) { find(filter: $f, n: $n) }","variables":{"f":{"a":1,"b":["x"]},"n":2}}""")]
    [InlineData("laid out otherwise", """{"query":"query A($f:F,$n:Int){\n  # comment\n  find(filter: $f,,, n: $n)\n}","variables":{"f":{"a":1,"b":["x"]},"n":2}}""")]
    [InlineData("other order of entries, and more that nobody asks for", """{"query":"query B { __typename } query A($f:F,$n:Int){find(filter:$f,n:$n)}","operationName":"A","variables":{"n":2,"f":{"b":["x"],"a":1},"unasked":3}}""")]
    [InlineData("other value", """{"query":"query A($f: F, $n: Int) { find(filter: $f, n: $n) }","variables":{"f":{"a":2,"b":["x"]},"n":2}}""", 2)]
    [InlineData("other list", """{"query":"query A($f: F, $n: Int) { find(filter: $f, n: $n) }","variables":{"f":{"a":1,"b":["x","y"]},"n":2}}""", 2)]
    [InlineData("null is not none", """{"query":"query A($f: F, $n: Int) { find(filter: $f, n: $n) }","variables":{"f":{"a":1,"b":["x"]},"n":null}}""", 2)]
    [InlineData("other alias", """{"query":"query A($f: F, $n: Int) { it: find(filter: $f, n: $n) }","variables":{"f":{"a":1,"b":["x"]},"n":2}}""", 2)]
    public async Task A_question_is_executed_once_however_it_is_written(string difference, string second, int executions = 1)
    {
        var count = 0;
        var engine = new GraphQLEngineBuilder(SchemaBuilder.Build("type Query { find(filter: F, n: Int): Int } input F { a: Int, b: [String] }"))
            .Bind<object?>("Query", type => type.Field<int?>("find", (_, _) => ++count))
            .Build();
        using var cache = new ResponseCache(100_000);
        await using var endpoint = await TestEndpoint.StartAsync(engine, new() { Cache = cache, CacheScope = _ => "scope" });
        await endpoint.PostAsync("""{"query":"query A($f: F, $n: Int) { find(filter: $f, n: $n) }","variables":{"f":{"a":1,"b":["x"]},"n":2}}""");
        Assert.Equal(200, (await endpoint.PostAsync(second)).Status);
        Assert.True(executions == count, difference);
    }

    [Fact]
    public async Task A_body_that_is_no_JSON_is_refused_though_an_address_of_these_characters_was_answered()
    {
        var engine = new GraphQLEngineBuilder(SchemaBuilder.Build("type Query { one: Int }")).Bind<object?>("Query", type => type.Field<int?>("one", (_, _) => 1)).Build();
        using var cache = new ResponseCache(100_000);
        await using var endpoint = await TestEndpoint.StartAsync(engine, new() { Cache = cache, CacheScope = _ => "scope" });
        Assert.Equal(200, (await endpoint.GetAsync(("query", "{one}"))).Status);
        Assert.Equal(400, (await endpoint.PostAsync($"?query={Uri.EscapeDataString("{one}")}")).Status);
    }
}
