using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Enrichment.Themes;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The inputs of the mutations about themes, as decisions.</summary>
internal static class ThemeInputs
{
    public static ThemeDecision SetTerm(InputObject input) => new SetTerm(input.Get<string>("term")!, ThemeOf(input), input.Get<double>("weight"), input.Get<string>("note"));

    public static ThemeDecision RetireTerm(InputObject input) => new RetireTerm(input.Get<string>("term")!, ThemeOf(input));

    public static ThemeDecision AddTheme(InputObject input) => new AddTheme(input.Get<string>("code")!, input.Get<string>("top")!, input.Get<string>("name")!, input.Get<string>("nameEn")!,
        input.List<string>("altLabels")!, input.Get<string>("definition")!, input.Get<string>("scopeNote")!);

    public static ThemeDecision ChangeTheme(InputObject input) => new ChangeTheme(input.Get<string>("code")!, input.Get<string>("name"), input.Get<string>("nameEn"),
        input.List<string>("altLabels"), input.Get<string>("definition"), input.Get<string>("scopeNote"));

    public static ThemeDecision RetireTheme(InputObject input) => new RetireTheme(input.Get<string>("code")!, input.Get<string>("replacement")!);

    public static ThemeDecision Label(InputObject input) => new LabelTask(input.Get<string>("task")!, input.Get<string>("primary")!, input.List<string>("secondary")!);

    public static ThemeDecision Undo(InputObject input) => new UndoThemeDecision(input.Get<int>("number"));

    private static string ThemeOf(InputObject input) => input.Get<string>("theme") ?? LexiconTerm.Exclusion;
}
