using System.CommandLine;

namespace GraphTasks.Cli;

/// <summary>All verbs of the command, one a line, in the order in which the help lists them.</summary>
internal static class Verbs
{
    public static IEnumerable<Command> All()
    {
        yield return ServeVerb.Create();
        yield return ImportVerb.Create();
        yield return RederiveVerb.Create();
        yield return RemoveVerb.Create();
        yield return ReadVerb.Create();
        yield return KeysVerb.Create();
        yield return BackupVerb.Create();
        yield return RestoreVerb.Create();
        yield return SegmentVerb.Create();
        yield return KeywordsVerb.Create();
        yield return ResolveVerb.Create();
        yield return Reports.ReportVerb.Create();
        yield return Reports.CheckVerb.Create();
        yield return Stewards.UnitsVerb.Create();
        yield return Stewards.DictionaryVerb.Create();
        yield return Themes.TagVerb.Create();
        yield return Themes.ThemesVerb.Create();
        yield return Bench.BenchVerb.Create();
    }
}
