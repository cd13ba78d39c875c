using System.Security.Cryptography;
using System.Text;
using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace GraphTasks.Data.Access;

/// <summary>The keys of a store: made, listed, revoked and recognised.</summary>
/// <param name="store">The store.</param>
/// <param name="time">Tells when keys are made and revoked.</param>
public sealed class ApiKeys(Store store, TimeProvider time)
{
    /// <summary>What the text of every key begins with.</summary>
    public const string Prefix = "gt_";

    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const int IdLength = 8;
    private const int SecretLength = 40;
    private const int LongestName = 100;

    /// <summary>Makes a key.</summary>
    /// <param name="name">Whose it is, 1 to 100 characters.</param>
    /// <param name="role">What it allows.</param>
    /// <param name="actor">Who makes it, for the audit log.</param>
    /// <returns>The key's text, which is never to be seen again, and what is stored of it.</returns>
    /// <exception cref="StoreException">The name is empty or too long.</exception>
    public (string Text, ApiKey Key) Add(string name, Role role, string actor = AuditLog.CommandLine)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
            throw new StoreException($"a key needs a name of 1 to {LongestName} characters");
        var id = RandomNumberGenerator.GetString(Alphabet, IdLength);
        var text = $"{Prefix}{id}_{RandomNumberGenerator.GetString(Alphabet, SecretLength)}";
        var key = new ApiKey { Id = id, Name = name, Role = role.ToString(), KeyHash = Hash(text), CreatedAt = StoreText.Time(StoreText.Of(time.GetUtcNow().UtcDateTime)) };
        Change(actor, AuditAction.KeyAdded, id, $"{name}, {SchemaName.Of(role)}", context =>
        {
            context.ApiKeys.Add(key);
            context.SaveChanges();
        });
        return (text, key);
    }

    /// <summary>All keys, revoked ones included, the oldest first.</summary>
    public IReadOnlyList<ApiKey> All() => Read(sql => sql.Raw("ORDER BY k.created_at, k.id"));

    /// <summary>Revokes a key at once and for good.</summary>
    /// <param name="id">The key's identifier.</param>
    /// <param name="actor">Who revokes it, for the audit log.</param>
    /// <exception cref="StoreException">There is no such key, or it is revoked already.</exception>
    public void Revoke(string id, string actor = AuditLog.CommandLine) => Change(actor, AuditAction.KeyRevoked, id, null, context =>
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (context.ApiKeys.Where(key => key.Id == id && key.RevokedAt == null).ExecuteUpdate(set => set.SetProperty(key => key.RevokedAt, (DateTime?)now)) == 0)
            throw new StoreException($"{id}: there is no key with this identifier that is not revoked; graphtasks keys list shows them");
    });

    /// <summary>The key of a text that a caller sent, or null where it is none or revoked.</summary>
    public ApiKey? Find(string text)
    {
        if (text.Length != Prefix.Length + IdLength + 1 + SecretLength || !text.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var id = text.Substring(Prefix.Length, IdLength);
        return Good(id) is { } key && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(key.KeyHash), Encoding.ASCII.GetBytes(Hash(text))) ? key : null;
    }

    /// <summary>Whether there is a key with this identifier that is not revoked.</summary>
    public bool IsGood(string id) => Good(id) is not null;

    private ApiKey? Good(string id) => Read(sql => sql.Add($"WHERE k.id = {id} AND k.revoked_at IS NULL")).SingleOrDefault();

    // Not by Entity Framework, which takes most of a second to get ready: the first request of a server with a key would wait for it.
    private List<ApiKey> Read(Action<SqlText> rest)
    {
        using var connection = store.Connect();
        return Selections.ApiKeys.Read(connection, rest);
    }

    private void Change(string actor, AuditAction action, string id, string? detail, Action<StoreContext> change)
    {
        using var context = store.CreateContext();
        using var transaction = context.Database.BeginTransaction();
        var (connection, shared) = (context.Database.GetDbConnection(), transaction.GetDbTransaction());
        StoreVersion.Raise(connection, shared);
        change(context);
        AuditLog.Append(connection, shared, time.GetUtcNow().UtcDateTime, actor, action, id, detail);
        transaction.Commit();
    }

    // The secret is long and random, so that a plain digest cannot be guessed back.
    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
