using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;
using GraphTasks.Data.Themes;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>Puts edits of themes, terms and labels into force: the log, the dictionaries, and the tables or the work that is queued for them.</summary>
internal static class ThemeDesk
{
    public static ThemeOutcome Take(DecisionScope scope, ThemePayload payload, string operation, int? undoes)
    {
        var set = scope.Snapshot.Set;
        // What is not in force is undone by the log alone.
        if (undoes is { } number && scope.Unfit(number, DecisionAreas.Themes) is not null)
            return new(scope.Append(DecisionAreas.Themes, operation, payload.Format(), undoes, null, null, set), null);
        var decision = scope.Append(DecisionAreas.Themes, operation, payload.Format(), undoes, null, null, set.With(payload.Apply(set.Themes)));
        return new(decision, payload switch
        {
            { Term: { } term } => Retagger.Queue(scope.Connection, scope.Transaction, decision.Number, term.Term, null),
            { Theme: { } theme } => Reseed(scope, decision.Number, theme),
            _ => Relabel(scope, payload.Label!),
        });
    }

    /// <summary>What an edit would do to the tasks; only reads.</summary>
    public static ThemeEffect EffectOf(DecisionScope scope, ThemePayload payload, int mostTasks)
    {
        var set = scope.Snapshot.Set;
        var made = set.With(payload.Apply(set.Themes));
        var work = new StoredRetagging { Number = 0, Term = payload.Term?.Term, Theme = payload.Theme?.CodeToRetag, Total = 0, Done = 0, Changed = 0, ReachedId = 0 };
        return payload.Label is { } label ? EffectOf(scope, label)
            : work is { Term: null, Theme: null } ? ThemeEffect.None
            : ThemeEffect.Of(scope.Connection, set.Tagger, made.Tagger, work, mostTasks);
    }

    private static ThemeEffect EffectOf(DecisionScope scope, LabelEdit edit)
    {
        if (Selections.Tasks.Read(scope.Connection, sql => sql.Add($"WHERE t.key = {edit.TaskKey}")) is not [var task])
            return ThemeEffect.None;
        var before = Selections.ThemeTags.Read(scope.Connection, sql => sql.Add($"WHERE g.task_id = {task.Id} ORDER BY g.ordinal"));
        var said = StoredTags.Of(scope.Snapshot.Set.Tagger.Tag(TagWriter.InputsOf(scope.Connection, [task]).Single()));
        var after = LabelTable.Over(edit.After, task.Content, said, TagWriter.ThemesOf(scope.Connection));
        var change = TaskThemeChange.Of(task.Key, [.. before.Select(tag => tag.Code)], [.. after.Select(tag => tag.Code)]);
        return new(1, 1, change is null ? [] : [change], true);
    }

    private static StoredRetagging? Reseed(DecisionScope scope, int number, ThemeEdit edit)
    {
        ThemeSeeder.Write(scope.Connection, scope.Transaction, scope.Snapshot.Set.Vocabulary);
        return edit.CodeToRetag is { } code ? Retagger.Queue(scope.Connection, scope.Transaction, number, null, code) : null;
    }

    private static StoredRetagging? Relabel(DecisionScope scope, LabelEdit edit)
    {
        if (edit.After is { } label)
            LabelTable.Write(scope.Connection, scope.Transaction, label);
        else
            LabelTable.Delete(scope.Connection, scope.Transaction, edit.TaskKey);
        if (Selections.Tasks.Read(scope.Connection, sql => sql.Add($"WHERE t.key = {edit.TaskKey}")) is [var task])
            TagWriter.Retag(scope.Connection, scope.Transaction, [task], scope.Snapshot.Set.Tagger, scope.Snapshot.Version, scope.StoreVersion, scope.Now);
        return null;
    }
}
