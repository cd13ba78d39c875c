using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.Benchmarks.GraphQL;

/// <summary>The schema over the ledger, its operations, and the engine that both sides' answers are compared with.</summary>
public static class LedgerEngine
{
    /// <summary>The schema of both sides.</summary>
    public const string Sdl =
        """
        type Query { hello: String! tasks(first: Int!): [Task!]! root: Level! entries: [Entry!]! }
        type Task { id: ID! number: Int! content: String! deadline: String lead: Unit! categories: [Category!]! reports: [Report!]! targets: [Target!]! }
        type Unit { id: ID! name: String! }
        type Category { id: ID! name: String! }
        type Report { date: String! text: String! percent: Int! }
        type Target { name: String! value: Int! unit: String! }
        type Level { name: String! next: [Level!]! }
        interface Entry { id: ID! text: String! }
        type Note implements Entry { id: ID! text: String! }
        type Deadline implements Entry { id: ID! text: String! }
        type Figure implements Entry { id: ID! text: String! value: Int! }
        """;

    /// <summary>The operations by what they are.</summary>
    public static IReadOnlyDictionary<string, string> Operations { get; } = new Dictionary<string, string>
    {
        ["tiny query"] = "{ hello }",
        ["page of 20 with three lists"] =
            "query ($first: Int!) { tasks(first: $first) { id number content deadline lead { id name } categories { id name } reports { date text percent } targets { name value unit } } }",
        ["five levels"] = "{ root { name next { name next { name next { name next { name } } } } } }",
        ["list of an abstract type"] = "{ entries { __typename id text ... on Figure { value } } }",
    };

    /// <summary>The variables of the operations, for those that have any.</summary>
    public static IReadOnlyDictionary<string, object?> Variables { get; } = new Dictionary<string, object?> { ["first"] = 20L };

    /// <summary>Builds the engine.</summary>
    public static GraphQLEngine Build() => new GraphQLEngineBuilder(SchemaBuilder.Build(Sdl))
        .Bind<object?>("Query", query => query
            .Field("hello", _ => LedgerData.Hello)
            .Field("tasks", (_, context) => LedgerData.Tasks.Count <= context.Arguments.Get<int>("first") ? LedgerData.Tasks : LedgerData.Tasks.Take(context.Arguments.Get<int>("first")).ToArray())
            .Field("root", _ => LedgerData.Root)
            .Field("entries", _ => LedgerData.Entries))
        .Bind<LedgerTask>("Task", task => task.Field("id", t => t.Id).Field("number", t => t.Number).Field("content", t => t.Content).Field("deadline", t => t.Deadline)
            .Field("lead", t => t.Lead).Field("categories", t => t.Categories).Field("reports", t => t.Reports).Field("targets", t => t.Targets))
        .Bind<LedgerUnit>("Unit", unit => unit.Field("id", u => u.Id).Field("name", u => u.Name))
        .Bind<LedgerCategory>("Category", category => category.Field("id", c => c.Id).Field("name", c => c.Name))
        .Bind<LedgerReport>("Report", report => report.Field("date", r => r.Date).Field("text", r => r.Text).Field("percent", r => r.Percent))
        .Bind<LedgerTarget>("Target", target => target.Field("name", t => t.Name).Field("value", t => t.Value).Field("unit", t => t.Unit))
        .Bind<LedgerLevel>("Level", level => level.Field("name", l => l.Name).Field("next", l => l.Next))
        .Bind<LedgerNote>("Note", note => note.Field("id", n => n.Id).Field("text", n => n.Text))
        .Bind<LedgerDeadline>("Deadline", deadline => deadline.Field("id", d => d.Id).Field("text", d => d.Text))
        .Bind<LedgerFigure>("Figure", figure => figure.Field("id", f => f.Id).Field("text", f => f.Text).Field("value", f => f.Value))
        .Build();
}
