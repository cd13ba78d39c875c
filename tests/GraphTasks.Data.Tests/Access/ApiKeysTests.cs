using GraphTasks.Data.Access;
using Xunit;

namespace GraphTasks.Data.Tests.Access;

public sealed class ApiKeysTests : IDisposable
{
    private readonly TemporaryStore store = new();
    private readonly ApiKeys keys;

    public ApiKeysTests() => keys = new(store.Store, TimeProvider.System);

    [Fact]
    public void A_key_is_known_until_it_is_revoked()
    {
        var (text, key) = keys.Add("notebook", Role.Steward);
        Assert.Equal(key, keys.Find(text));
        keys.Revoke(key.Id);
        Assert.Null(keys.Find(text));
        Assert.NotNull(Assert.Single(keys.All()).RevokedAt);
        Assert.Throws<StoreException>(() => keys.Revoke(key.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("gt_")]
    [InlineData("gt_aaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void What_is_no_key_is_not_known(string text) => Assert.Null(keys.Find(text));

    [Fact]
    public void A_key_needs_a_name() => Assert.Throws<StoreException>(() => keys.Add(" ", Role.Reader));

    public void Dispose() => store.Dispose();
}
