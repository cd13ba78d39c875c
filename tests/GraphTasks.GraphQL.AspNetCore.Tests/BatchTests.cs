using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public class BatchTests
{
    [Fact]
    public async Task A_list_of_requests_is_answered_by_a_list_each_with_its_own_errors_and_state()
    {
        var states = new List<object>();
        await using var endpoint = await TestEndpoint.StartAsync(HostileRequests.Engine(), new GraphQLEndpointOptions
        {
            MaxBatch = 3,
            State = _ =>
            {
                states.Add(new object());
                return states[^1];
            },
        });
        var (status, body) = await endpoint.PostAsync("""[{"query":"{ echo(text: \"a\") }"},{"query":"{ echo(text: \"b\") }"},{"query":"{ nope }"}]""");
        Assert.Equal(200, status);
        Assert.StartsWith("""[{"data":{"echo":"a"}},{"data":{"echo":"b"}},{"errors":[""", body, StringComparison.Ordinal);
        Assert.EndsWith("]}]", body, StringComparison.Ordinal);
        Assert.Equal(3, states.Distinct().Count());
    }

    [Theory]
    [InlineData(0, """[{"query":"{ echo }"}]""", "BAD_REQUEST")]
    [InlineData(2, "[]", "BAD_REQUEST")]
    [InlineData(2, """[{"query":"{ echo }"},1]""", "BAD_REQUEST")]
    [InlineData(2, """[{"query":"{ echo }"},{"query":"{ echo }"},{"query":"{ echo }"}]""", "LIMIT_EXCEEDED")]
    public async Task Other_lists_are_refused(int most, string body, string code)
    {
        await using var endpoint = await TestEndpoint.StartAsync(HostileRequests.Engine(), new GraphQLEndpointOptions { MaxBatch = most });
        var (status, answer) = await endpoint.PostAsync(body);
        Assert.Equal(400, status);
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
    }
}
