using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;
using GraphTasks.Data.Themes;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units.Stewardship;
using Theme = GraphTasks.Enrichment.Themes.Theme;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>
/// What stewards decide about themes over a store. All throw <see cref="StewardException"/> where a decision does not fit, and
/// <see cref="StoreException"/> where the store cannot be written; then nothing has changed. Tasks that a change touches are queued
/// for <see cref="Retagger"/> in the same transaction.
/// </summary>
public sealed class ThemeStewards(Store store, LiveDictionaries dictionaries, TimeProvider time)
{
    private const int LongestTerm = 40;
    private const int MostThemes = 4;

    private readonly DecisionRoom room = new(store, dictionaries, time);

    /// <summary>Adds a term, or changes the weight and note of one that is there.</summary>
    /// <param name="request">Who and why.</param>
    /// <param name="term">The term; <c>A…B</c> is a phrase.</param>
    /// <param name="theme">The theme's code, or <see cref="LexiconTerm.Exclusion"/>.</param>
    /// <param name="weight">The weight, -10 to 10.</param>
    /// <param name="note">A note, or null to keep the one that is there.</param>
    public ThemeOutcome SetTerm(DecisionRequest request, string term, string theme, double weight, string? note) =>
        room.Decide(request, scope => Decide(scope, new(Term: Edit(scope.Snapshot.Set.Themes, term, theme, weight, note)), "SET_TERM"));

    /// <summary>Takes a term out of the lexicon.</summary>
    public ThemeOutcome RetireTerm(DecisionRequest request, string term, string theme) =>
        room.Decide(request, scope => Decide(scope, new(Term: Edit(scope.Snapshot.Set.Themes, term, theme, null, null)), "RETIRE_TERM"));

    /// <summary>What setting a term (or, without a weight, retiring it) would do to the tasks of the store.</summary>
    public LexiconEffect Preview(string term, string theme, double? weight)
    {
        var today = dictionaries.Refresh().Set;
        var payload = new ThemePayload(Term: Edit(today.Themes, term, theme, weight, null));
        var after = today.With(payload.Apply(today.Themes));
        using var connection = store.Connect();
        return LexiconEffect.Of(connection, today.Tagger, after.Tagger, term);
    }

    /// <summary>Adds a sub-theme.</summary>
    public ThemeOutcome AddTheme(DecisionRequest request, Theme theme) =>
        room.Decide(request, scope => Decide(scope, new(Theme: new(theme.Code, null, Checked(theme))), "ADD_THEME"));

    /// <summary>Changes a sub-theme's labels, definition or scope note.</summary>
    public ThemeOutcome ChangeTheme(DecisionRequest request, string code, Func<Theme, Theme> change) => room.Decide(request, scope =>
    {
        var before = Find(scope.Snapshot.Set.Vocabulary, code, "code");
        return Decide(scope, new(Theme: new(code, before, Checked(change(before)))), "CHANGE_THEME");
    });

    /// <summary>Retires a sub-theme: its terms, and people's labels, then speak for another.</summary>
    public ThemeOutcome RetireTheme(DecisionRequest request, string code, string replacement) => room.Decide(request, scope =>
    {
        var before = Find(scope.Snapshot.Set.Vocabulary, code, "code");
        Find(scope.Snapshot.Set.Vocabulary, replacement, "replacement");
        return Decide(scope, new(Theme: new(code, before, before with { ReplacedBy = replacement })), "RETIRE_THEME");
    });

    /// <summary>Gives a task the themes that a person sees in it; they outrank the tagger's.</summary>
    /// <param name="request">Who and why.</param>
    /// <param name="taskKey">The task's natural key.</param>
    /// <param name="codes">One to four sub-themes, the primary one first.</param>
    public ThemeOutcome Label(DecisionRequest request, string taskKey, IReadOnlyList<string> codes) => room.Decide(request, scope =>
    {
        if (codes.Count is 0 or > MostThemes || codes.Distinct(StringComparer.Ordinal).Count() != codes.Count)
            throw new StewardException("INVALID", "secondary", $"a task has one primary and at most {MostThemes - 1} other themes, none of them twice");
        foreach (var code in codes)
            if (Find(scope.Snapshot.Set.Vocabulary, code, code == codes[0] ? "primary" : "secondary").Deprecated)
                throw new StewardException("INVALID", code == codes[0] ? "primary" : "secondary", $"the theme {code} is retired");
        if (Selections.Tasks.Read(scope.Connection, sql => sql.Add($"WHERE t.key = {taskKey}")) is not [var task])
            throw new StewardException("NOT_FOUND", "task", $"there is no task {taskKey}");
        var input = TagWriter.InputsOf(scope.Connection, [task]).Single();
        var label = new ThemeLabel
        {
            TaskKey = taskKey,
            DocumentKey = task.DocumentKey,
            Content = task.Content,
            HeadingLines = task.HeadingLines,
            LeadLines = Lines.Join(input.LeadUnits),
            Codes = string.Join(',', codes),
            Actor = request.Actor,
            DecidedAt = scope.Now,
            Why = request.Why,
        };
        return Decide(scope, new(Label: new(taskKey, LabelTable.Of(scope.Connection, [taskKey]).GetValueOrDefault(taskKey), label)), "LABEL_TASK");
    });

    /// <summary>Undoes a decision exactly, or names the later decision about the same term, theme or task.</summary>
    public ThemeOutcome Undo(DecisionRequest request, int number) => room.Decide(request, scope =>
    {
        var log = DecisionLog.From(scope.Connection, number);
        if (log.Count == 0 || log[0] is not { Area: DecisionAreas.Themes, Undoes: null } decision || decision.Number != number)
            throw new StewardException("NOT_FOUND", "number", $"there is no decision {number} about themes that could be undone");
        var undone = log.Select(one => one.Undoes).OfType<int>().ToHashSet();
        if (undone.Contains(number))
            throw new StewardException("INVALID", "number", $"decision {number} is undone already");
        if (scope.Unfit(number, DecisionAreas.Themes) is not null)
            return new(scope.Append(DecisionAreas.Themes, DecisionAreas.Undo, ThemePayload.Parse(decision.PayloadJson).Inverse.Format(), number, null, null, scope.Snapshot.Set), null);
        var payload = ThemePayload.Parse(decision.PayloadJson);
        if (log.Skip(1).FirstOrDefault(one => one.Area == DecisionAreas.Themes && one.Undoes is null && !undone.Contains(one.Number)
            && ThemePayload.Parse(one.PayloadJson).Subject == payload.Subject) is { } later)
            throw new StewardException("DEPENDENT_DECISION", "number", $"decision {later.Number} about the same {payload.Subject} came after {number}; undo that one first");
        return Decide(scope, payload.Inverse, DecisionAreas.Undo, number);
    });

    private static ThemeOutcome Decide(DecisionScope scope, ThemePayload payload, string operation, int? undoes = null)
    {
        var set = scope.Snapshot.Set;
        var made = set.With(payload.Apply(set.Themes));
        var decision = scope.Append(DecisionAreas.Themes, operation, payload.Format(), undoes, null, null, made);
        return new(decision, payload switch
        {
            { Term: { } term } => Retagger.Queue(scope.Connection, scope.Transaction, decision.Number, term.Term, null),
            { Theme: { } theme } => Reseed(scope, decision.Number, theme),
            _ => Relabel(scope, payload.Label!),
        });
    }

    // New labels or notes leave the tags as they are; only another theme in its place makes others.
    private static StoredRetagging? Reseed(DecisionScope scope, int number, ThemeEdit edit)
    {
        ThemeSeeder.Write(scope.Connection, scope.Transaction, scope.Snapshot.Set.Vocabulary);
        return edit.Before?.ReplacedBy == edit.After?.ReplacedBy && edit.Before?.Top == edit.After?.Top
            ? null
            : Retagger.Queue(scope.Connection, scope.Transaction, number, null, edit.Before?.ReplacedBy ?? edit.Code);
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

    private static LexiconEdit Edit(ThemeDictionaries themes, string term, string theme, double? weight, string? note)
    {
        if (term.Length is 0 or > LongestTerm || TermText.Parts(term).Count == 0 || term.StartsWith('#') || term.Any(char.IsControl) || term.Count(c => c == LexiconTerm.Gap) > 1
            || term.Split(LexiconTerm.Gap).Any(part => TermText.Normal(part) != part))
            throw new StewardException("INVALID", "term", $"expected 1 to {LongestTerm} characters, without quotation marks, spaces and capital letters, with at most one {LexiconTerm.Gap} between two parts");
        if (weight is { } value && (!double.IsFinite(value) || Math.Abs(value) > 10))
            throw new StewardException("INVALID", "weight", "expected a number from -10 to 10");
        if (note is not null && note.Any(char.IsControl))
            throw new StewardException("INVALID", "note", "expected one line");
        if (theme != LexiconTerm.Exclusion && Find(themes.Vocabulary, theme, "theme").Deprecated && weight is not null)
            throw new StewardException("INVALID", "theme", $"the theme {theme} is retired");
        var before = themes.Lexicon.Find(term, theme);
        if (before is null && weight is null)
            throw new StewardException("NOT_FOUND", "term", $"the term {term} does not stand under {theme}");
        return new(term, theme, before, weight is { } after ? new LexiconTerm(term, theme, after, note ?? before?.Note ?? "") : null);
    }

    private static Theme Find(ThemeVocabulary vocabulary, string code, string field) =>
        vocabulary.Find(code) ?? throw new StewardException("NOT_FOUND", field, $"there is no theme {code}");

    private static Theme Checked(Theme theme) =>
        theme.AltLabels.Append(theme.NameZh).Append(theme.NameEn).Append(theme.Definition).Append(theme.ScopeNote).Any(text => text.Any(char.IsControl)) || theme.AltLabels.Any(label => label.Contains(';', StringComparison.Ordinal) || label.Length == 0)
            ? throw new StewardException("INVALID", "theme", "expected texts of one line, and labels without semicolons")
            : theme;
}
