using System.Diagnostics;
using GraphTasks.GraphQL;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.GraphQL.Validation;

namespace GraphTasks.Benchmarks.GraphQL;

/// <summary>
/// Compares this engine with graphql-js (npm ci in tests/GraphTasks.Conformance.Tests), one thread each, one after the other in one run: executing cached documents on
/// the same data, and parsing and validating the recorded corpus. Answers are compared before anything is timed; rates are per second of processor time.
/// </summary>
internal static class GraphQLComparison
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(3);

    /// <summary>Prints the table.</summary>
    public static void Run(string? corpusFolder)
    {
        Console.WriteLine($"{"",-32}{"graphql-js/s",14}{"ours/s",14}{"times",8}{"bytes",9}{"allocated",11}");
        Operations();
        if (corpusFolder is not null)
            Corpus(corpusFolder);
    }

    private static void Operations()
    {
        var engine = LedgerEngine.Build();
        var reference = Reference.Ask(new
        {
            sdl = LedgerEngine.Sdl, operations = LedgerEngine.Operations, variables = LedgerEngine.Variables, data = LedgerData.ToJson(), budget = Budget.TotalSeconds,
        });
        foreach (var (name, text) in LedgerEngine.Operations)
        {
            var request = new GraphQLRequest { Query = text, Variables = text.Contains("$first", StringComparison.Ordinal) ? LedgerEngine.Variables : null };
            using (var response = Execute(engine, request))
                if (response.ToString() != (string)reference[name]!["answer"]!)
                    throw new InvalidOperationException($"{name}: the answers differ.\n{reference[name]!["answer"]}\n{response}");
            var bytes = 0;
            var rate = PerSecond(() =>
            {
                using var response = Execute(engine, request);
                bytes = response.Utf8.Length;
            });
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
                Execute(engine, request).Dispose();
            Line(name, (double)reference[name]!["rate"]!, rate, bytes, (GC.GetAllocatedBytesForCurrentThread() - before) / 100);
        }
    }

    private static GraphQLResponse Execute(GraphQLEngine engine, GraphQLRequest request) => engine.ExecuteAsync(request).AsTask().GetAwaiter().GetResult();

    private static void Corpus(string folder)
    {
        var cases = CorpusCase.Read(folder);
        var reference = Reference.Ask(new { cases = cases.Select(one => new { text = one.Text, schema = one.Schema, sdl = one.IsSdl }), budget = Budget.TotalSeconds * 3 });
        var schemas = cases.Where(one => one.Schema is not null).Select(one => one.Schema!).Distinct()
            .ToDictionary(sdl => sdl, sdl => SchemaBuilder.Build(sdl, new SchemaOptions { AssumeValidSdl = true }));
        var prepared = cases.Select(one => (one.Text, Schema: one.Schema is null ? null : schemas[one.Schema], one.IsSdl)).ToArray();
        var refused = Pass(prepared);
        var rate = PerSecond(() => Pass(prepared));
        Line($"corpus of {cases.Count} documents", (double)reference["rate"]!, rate, 0, 0);
        Console.WriteLine($"(documents refused: graphql-js {reference["answer"]}, ours {refused})");
    }

    private static int Pass((string Text, GraphQLSchema? Schema, bool IsSdl)[] cases)
    {
        var refused = 0;
        foreach (var (text, schema, isSdl) in cases)
        {
            try
            {
                var document = Parser.Parse(text);
                var errors = schema is not null ? DocumentValidator.Validate(schema, document) : isSdl ? DocumentValidator.ValidateSdl(document) : [];
                refused += errors.Count > 0 ? 1 : 0;
            }
            catch (GraphQLException)
            {
                refused++;
            }
        }

        return refused;
    }

    // By the processor's time, which other processes on the machine do not change much.
    private static double PerSecond(Action work)
    {
        for (var warming = CpuTime(); CpuTime() - warming < Budget;)
            work();
        var count = 0;
        var start = CpuTime();
        TimeSpan taken;
        do
        {
            for (var i = 0; i < 10; i++)
                work();
            count += 10;
            taken = CpuTime() - start;
        }
        while (taken < Budget);
        return count / taken.TotalSeconds;
    }

    private static TimeSpan CpuTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static void Line(string name, double reference, double ours, int bytes, long allocated) =>
        Console.WriteLine($"{name,-32}{reference,14:N1}{ours,14:N1}{ours / reference,8:N1}{bytes,9:N0}{allocated,11:N0}");
}
