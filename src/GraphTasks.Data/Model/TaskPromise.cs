using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphTasks.Data.Model;

/// <summary>What a task promised, and how far it is: a derived value, made anew whenever its document is imported.</summary>
/// <param name="Targets">The targets in the order of the text; one with <c>NONE_STATED</c> where it states none.</param>
/// <param name="Figures">The figures of the progress report in its order.</param>
/// <param name="Inconsistencies">Where printed figures do not hold together.</param>
public sealed record TaskPromise(IReadOnlyList<PromisedTarget> Targets, IReadOnlyList<ProgressFigure> Figures, IReadOnlyList<FigureInconsistency> Inconsistencies)
{
    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a task promises of which nothing was derived yet.</summary>
    public static TaskPromise None { get; } = new([], [], []);

    internal string Format() => JsonSerializer.Serialize(this, Options);

    internal static TaskPromise Parse(string json) => JsonSerializer.Deserialize<TaskPromise>(json, Options) ?? None;
}
