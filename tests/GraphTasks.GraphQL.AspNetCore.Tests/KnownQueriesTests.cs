using System.Text;
using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public class KnownQueriesTests
{
    private static readonly OperationDefinitionNode Operation = (OperationDefinitionNode)Parser.Parse("{ a }").Definitions[0];

    private readonly KnownQueries known = new();

    [Fact]
    public void Only_the_same_bytes_mean_the_same()
    {
        Keep("{\"query\":\"{ a }\"}", "a");
        Assert.Equal("a", Find("{\"query\":\"{ a }\"}"));
        Assert.Null(Find("{\"query\":\"{ b }\"}"));
        Assert.Null(Find("{\"query\":\"{ a }\"} "));
        Assert.Null(Find(""));
    }

    [Fact]
    public void There_are_never_more_than_a_thousand()
    {
        for (var i = 0; i < 1_500; i++)
            Keep($"{i}", $"{i}");
        Assert.Equal("1499", Find("1499"));
        Assert.InRange(Enumerable.Range(0, 1_500).Count(i => Find($"{i}") is not null), 1, 1_000);
    }

    [Fact]
    public void A_long_request_is_not_remembered()
    {
        Keep(new string(' ', 16_384), "longest");
        Keep(new string(' ', 16_385), "longer");
        Assert.Equal("longest", Find(new string(' ', 16_384)));
        Assert.Null(Find(new string(' ', 16_385)));
    }

    private void Keep(string request, string identity) => known.Keep(Encoding.UTF8.GetBytes(request), new(Operation, identity));

    private string? Find(string request) => known.Find(Encoding.UTF8.GetBytes(request))?.Identity;
}
