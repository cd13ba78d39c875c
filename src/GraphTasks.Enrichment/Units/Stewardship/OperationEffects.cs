using System.Collections.Immutable;
using System.Globalization;

namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>Works out which units an operation changes, and refuses what does not fit the registry.</summary>
internal static class OperationEffects
{
    public static (ImmutableArray<UnitChange> Changes, Rejection? Rejection) Of(UnitRegistry registry, StewardOperation operation)
    {
        var confirmed = operation.Confirmed.Where(unit => !registry.Units.ContainsKey(unit.Id)).Select(unit => Created(registry, WithName(unit))).ToArray();
        if (confirmed.Length == 0)
            return Plain(registry, operation);
        var (changes, rejection) = Plain(registry.With(confirmed.Select(c => KeyValuePair.Create(c.UnitId, c.After))), operation);
        var touched = changes.Select(c => c.UnitId).ToHashSet(StringComparer.Ordinal);
        return ([.. confirmed.Where(c => !touched.Contains(c.UnitId)), .. changes.Select(c => confirmed.Any(unit => unit.UnitId == c.UnitId) ? c with { Before = null } : c)], rejection);
    }

    private static (ImmutableArray<UnitChange> Changes, Rejection? Rejection) Plain(UnitRegistry registry, StewardOperation operation) => operation switch
    {
        StewardOperation.AcceptAlias accept => (Accept(registry, accept), null),
        StewardOperation.Reject reject => ([], Rejected(registry, reject)),
        StewardOperation.Defer => ([], null),
        StewardOperation.CreateUnit create => ([Created(registry, create.Unit)], null),
        StewardOperation.Rename rename => ([Renamed(registry, rename)], null),
        StewardOperation.Merge merge => (Merged(registry, merge), null),
        StewardOperation.Split split => (Divided(registry, split), null),
        StewardOperation.Succeed succeed => ([Succeeded(registry, succeed)], null),
        StewardOperation.EditMembers edit => ([Members(registry, edit)], null),
        _ => throw new StewardException("INVALID", "operation", $"unknown operation {operation.GetType().Name}"),
    };

    private static Unit Find(UnitRegistry registry, string id, string field) =>
        registry.Units.GetValueOrDefault(id) ?? throw new StewardException("NOT_FOUND", field, $"there is no unit {id}");

    private static ImmutableArray<UnitChange> Accept(UnitRegistry registry, StewardOperation.AcceptAlias accept)
    {
        var text = Text(accept.Mention, "mention");
        var name = new UnitName(text, UnitNameType.Alias, accept.From, accept.To);
        if (registry.Rejections.Contains(new Rejection(accept.JurisdictionId, text, accept.Target.Id)))
            throw new StewardException("CONFLICT", "unit", $"'{text}' was rejected as {accept.Target.Id}; undo that decision first");
        var before = registry.Units.GetValueOrDefault(accept.Target.Id);
        var unit = before ?? WithName(accept.Target) with { IsDerived = false };
        if (unit.Names.Any(known => known.Text == text && DictionaryCheck.Overlap(known.From, known.To, name.From, name.To)))
            throw new StewardException("CONFLICT", "mention", $"'{text}' is a name of {unit.Id} in these years already");
        return [new UnitChange(unit.Id, before, unit with { Names = unit.Names.Add(name) })];
    }

    private static Rejection Rejected(UnitRegistry registry, StewardOperation.Reject reject)
    {
        var rejection = new Rejection(reject.JurisdictionId, Text(reject.Mention, "mention"), reject.UnitId);
        return registry.Rejections.Contains(rejection) ? throw new StewardException("CONFLICT", "mention", "this pair is rejected already") : rejection;
    }

    private static UnitChange Created(UnitRegistry registry, Unit unit)
    {
        if (registry.Units.ContainsKey(unit.Id))
            throw new StewardException("CONFLICT", "id", $"there is a unit {unit.Id} already");
        if (registry.Divisions.ById(unit.JurisdictionId) is null)
            throw new StewardException("NOT_FOUND", "jurisdiction", $"there is no division {unit.JurisdictionId}");
        Text(unit.Id, "id");
        Text(unit.Name, "name");
        return new UnitChange(unit.Id, null, unit with { IsDerived = false });
    }

    private static UnitChange Renamed(UnitRegistry registry, StewardOperation.Rename rename)
    {
        var unit = Find(registry, rename.UnitId, "unit");
        var name = Text(rename.Name, "name");
        if (unit.Names.Any(n => n.Type == UnitNameType.Official && n.From >= rename.FromYear))
            throw new StewardException("CONFLICT", "fromYear", $"{unit.Name} has an official name from {rename.FromYear.ToString(CultureInfo.InvariantCulture)} or later");
        var names = unit.Names.Select(n => n.Type == UnitNameType.Official && n.To is null ? n with { To = rename.FromYear } : n);
        return new UnitChange(unit.Id, unit, unit with { Name = name, Names = [.. names, new UnitName(name, UnitNameType.Official, rename.FromYear, null)] });
    }

    private static ImmutableArray<UnitChange> Merged(UnitRegistry registry, StewardOperation.Merge merge)
    {
        var from = Find(registry, merge.UnitId, "unit");
        var into = Find(registry, merge.IntoId, "into");
        if (from.Id == into.Id)
            throw new StewardException("INVALID", "into", "a unit cannot be merged with itself");
        var user = registry.Units.Values.FirstOrDefault(u => u.Id != from.Id && (u.ParentId == from.Id || u.Members.Any(m => m.UnitId == from.Id) || u.Successors.Any(s => s.SuccessorId == from.Id)));
        if (user is not null)
            throw new StewardException("CONFLICT", "unit", $"{user.Id} refers to {from.Id}; change that first");
        return
        [
            new UnitChange(from.Id, from, null),
            new UnitChange(into.Id, into, into with
            {
                Names = [.. into.Names, .. from.Names.Except(into.Names), .. (merge.Printed ?? []).Except(into.Names).Except(from.Names)], Members = [.. into.Members, .. from.Members.Except(into.Members)],
            }),
        ];
    }

    private static ImmutableArray<UnitChange> Divided(UnitRegistry registry, StewardOperation.Split split)
    {
        var unit = Find(registry, split.UnitId, "unit");
        if (split.Names.FirstOrDefault(name => unit.Names.All(n => n.Text != name)) is { } missing)
            throw new StewardException("NOT_FOUND", "names", $"'{missing}' is not a name of {unit.Id}");
        if (split.Names.Contains(unit.Name))
            throw new StewardException("INVALID", "names", "the name that the unit is shown by cannot leave it");
        var created = Created(registry, split.NewUnit with { Names = [.. split.NewUnit.Names, .. unit.Names.Where(n => split.Names.Contains(n.Text))] });
        return [new UnitChange(unit.Id, unit, unit with { Names = unit.Names.RemoveAll(n => split.Names.Contains(n.Text)) }), created];
    }

    private static UnitChange Succeeded(UnitRegistry registry, StewardOperation.Succeed succeed)
    {
        var unit = Find(registry, succeed.UnitId, "unit");
        Find(registry, succeed.SuccessorId, "successor");
        for (var (at, steps) = (succeed.SuccessorId, new Queue<string>([succeed.SuccessorId])); steps.TryDequeue(out at!);)
        {
            if (at == unit.Id)
                throw new StewardException("CONFLICT", "successor", $"{unit.Id} would succeed itself");
            foreach (var next in registry.Units.GetValueOrDefault(at)?.Successors ?? [])
                steps.Enqueue(next.SuccessorId);
        }
        return new UnitChange(unit.Id, unit, unit with { Successors = unit.Successors.Add(new UnitSuccession(succeed.SuccessorId, Text(succeed.Date, "date"), Text(succeed.Evidence, "evidence"))) });
    }

    private static UnitChange Members(UnitRegistry registry, StewardOperation.EditMembers edit)
    {
        var unit = Find(registry, edit.UnitId, "unit");
        return unit.Kind != UnitKind.Group ? throw new StewardException("INVALID", "unit", $"{unit.Name} is not a collective")
            : new UnitChange(unit.Id, unit, unit with { Members = edit.Members });
    }

    private static Unit WithName(Unit unit) => unit.Names.IsEmpty ? unit with { Names = [new UnitName(unit.Name, UnitNameType.Official, null, null)] } : unit;

    private static string Text(string text, string field) =>
        string.IsNullOrWhiteSpace(text) || text.Length > MentionText.MaxLength || text.AsSpan().ContainsAny("\t\n\r")
            ? throw new StewardException("INVALID", field, $"expected 1 to {MentionText.MaxLength} characters without tab or line break") : text.Trim();
}
