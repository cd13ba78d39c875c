using System.CommandLine;
using System.Globalization;
using GraphTasks.Data;
using GraphTasks.Data.Access;

namespace GraphTasks.Cli;

/// <summary><c>graphtasks keys</c>: makes, lists and revokes the keys with which callers are known.</summary>
internal static class KeysVerb
{
    public static Command Create() => new("keys", "Makes, lists and revokes the keys of the API's callers.") { Add(), List(), Revoke() };

    private static Command Add()
    {
        var name = new Argument<string>("NAME") { Description = "Whose key it is, for example an office or a program." };
        var role = new Option<Role>("--role") { Description = "What it allows: reader, steward or admin.", HelpName = "ROLE", DefaultValueFactory = _ => Role.Reader };
        var data = CommonOptions.Data();
        var verb = new Command("add", "Makes a key and prints it, this once.") { name, role, data };
        verb.SetAction(parsed => With(parsed.GetRequiredValue(data), keys =>
            parsed.InvocationConfiguration.Output.WriteLine(keys.Add(parsed.GetRequiredValue(name), parsed.GetValue(role), CommonOptions.Actor).Text)));
        return verb;
    }

    private static Command List()
    {
        var data = CommonOptions.Data();
        var verb = new Command("list", "Lists the keys, revoked ones included: identifier, role, state, date, name.") { data };
        verb.SetAction(parsed => With(parsed.GetRequiredValue(data), keys =>
        {
            foreach (var key in keys.All())
                parsed.InvocationConfiguration.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{key.Id}\t{key.Role.ToLowerInvariant()}\t{(key.RevokedAt is null ? "valid" : "revoked")}\t{key.CreatedAt:yyyy-MM-dd}\t{key.Name}"));
        }));
        return verb;
    }

    private static Command Revoke()
    {
        var id = new Argument<string>("ID") { Description = "The key's identifier, as list shows it." };
        var data = CommonOptions.Data();
        var verb = new Command("revoke", "Revokes a key at once and for good.") { id, data };
        verb.SetAction(parsed => With(parsed.GetRequiredValue(data), keys => keys.Revoke(parsed.GetRequiredValue(id), CommonOptions.Actor)));
        return verb;
    }

    private static int With(string data, Action<ApiKeys> action)
    {
        using var store = Store.Open(data);
        action(new(store, TimeProvider.System));
        return 0;
    }
}
