using GraphTasks.Data.Access;
using GraphTasks.Data.Import;
using GraphTasks.Server.Access;
using Xunit;

namespace GraphTasks.Server.Tests.Access;

public sealed class AuditTests : IDisposable
{
    private const string Query = "{ auditLog { number actor action subject detail } }";

    private readonly SampleApi api = new([]);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task Every_change_is_recorded_with_who_made_it_the_newest_first()
    {
        var keys = new ApiKeys(api.Store, TimeProvider.System);
        var (_, key) = keys.Add("office", Role.Steward, "root");
        var sample = await File.ReadAllBytesAsync(SampleLedgers.Files()[0]);
        api.Server.Import(sample, "a.txt", new Caller("office", Role.Steward) { Id = $"key:{key.Id}" });
        api.Server.Import(sample, "a.txt", new Caller("office", Role.Steward) { Id = $"key:{key.Id}" });
        Assert.Throws<Data.StoreException>(() => api.Server.Import([], "b.txt", Caller.Anonymous));
        keys.Revoke(key.Id);
        Assert.Throws<Data.StoreException>(() => keys.Revoke(key.Id));
        var entries = (await api.JsonAsync(Query, caller: new("root", Role.Admin)))["data"]!["auditLog"]!.AsArray().Select(entry => $"{entry!["number"]} {entry["actor"]} {entry["action"]} {entry["subject"]}");
        Assert.Equal([$"3 command line KEY_REVOKED {key.Id}", $"2 office (key:{key.Id}) LEDGER_ADDED a", $"1 root KEY_ADDED {key.Id}"], entries);
    }

    [Fact]
    public async Task Decisions_of_stewards_are_changes_as_well_and_previews_are_none()
    {
        var steward = new Caller("curator", Role.Steward);
        await api.JsonAsync("""{ previewThemeTerm(term: "无废城市", theme: "low-carbon", weight: 9) { touchedCount } }""", caller: steward);
        foreach (var mutation in new[] { """setThemeTerm(input: { term: "无废城市", theme: "low-carbon", weight: 9, why: "campaign" })""", """undoThemeDecision(input: { number: 1, why: "too early" })""" })
            Assert.Null((await api.JsonAsync($$"""mutation { {{mutation}} { errors { message } } }""", caller: steward))["errors"]);
        var entries = (await api.JsonAsync(Query, caller: new("root", Role.Admin)))["data"]!["auditLog"]!.AsArray().Select(entry => $"{entry!["number"]} {entry["actor"]} {entry["action"]} {entry["subject"]} {entry["detail"]}");
        Assert.Equal(["2 curator DECISION_TAKEN 2 THEMES UNDO of 1: too early", "1 curator DECISION_TAKEN 1 THEMES SET_TERM: campaign"], entries);
    }

    [Fact]
    public async Task The_log_is_read_page_by_page()
    {
        var keys = new ApiKeys(api.Store, TimeProvider.System);
        foreach (var name in new[] { "a", "b", "c" })
            keys.Add(name, Role.Reader);
        var response = await api.JsonAsync("{ auditLog(first: 1, before: 3) { detail } }", caller: new("root", Role.Admin));
        Assert.Equal("""{"data":{"auditLog":[{"detail":"b, READER"}]}}""", response.ToJsonString());
    }
}
