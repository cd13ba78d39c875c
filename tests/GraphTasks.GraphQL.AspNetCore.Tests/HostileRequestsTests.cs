using System.Text.Json;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public class HostileRequestsTests
{
    public static TheoryData<string> Names => [.. HostileRequests.All.Keys];

    [Fact]
    public async Task A_connection_serves_on_after_each_hostile_request()
    {
        await using var endpoint = await TestEndpoint.ListenAsync(HostileRequests.Engine());
        foreach (var (name, (body, expected)) in HostileRequests.All)
        {
            var (_, answer) = await endpoint.PostAsync(body);
            Assert.True(expected is null || answer.Contains($"\"code\":\"{expected}\"", StringComparison.Ordinal), name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_request_meets_an_error_and_the_server_goes_on(string name)
    {
        var (body, expected) = HostileRequests.All[name];
        await using var endpoint = await TestEndpoint.StartAsync(HostileRequests.Engine());
        var (status, answer) = await endpoint.PostAsync(body);
        using var json = JsonDocument.Parse(answer);
        var code = json.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
        Assert.True(expected == code, $"{status} {answer[..Math.Min(300, answer.Length)]}");
        Assert.InRange(status, 200, 499);
        Assert.Equal((200, """{"data":{"echo":null}}"""), await endpoint.PostAsync("""{"query":"{ echo }"}"""));
    }
}
