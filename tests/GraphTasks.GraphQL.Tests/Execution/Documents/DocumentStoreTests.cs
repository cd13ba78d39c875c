using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Execution.Documents;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Execution.Documents;

public class DocumentStoreTests
{
    private const string Query = "{ i }";

    private static readonly string Hash = TrustedDocuments.Of("", Query).Id;

    private static GraphQLEngine Engine(GraphQLEngineOptions options)
    {
        var builder = new GraphQLEngineBuilder(SchemaBuilder.Build("type Query { i: Int, j: Int }")) { Options = options };
        return builder.Bind<object?>("Query", t => t.Field("i", _ => 1).Field("j", _ => 2)).Build();
    }

    private static async Task<string> Ask(GraphQLEngine engine, string? id, string query = "")
    {
        using var response = await engine.ExecuteAsync(new GraphQLRequest { Query = query, DocumentId = id });
        return response.Errors is [var error, ..] ? error.Code! : response.ToString();
    }

    [Fact]
    public void The_id_is_the_sha256_of_the_text() => Assert.Equal("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "sha256:" + TrustedDocuments.Of("empty", "").Id);

    [Fact]
    public async Task A_document_sent_with_its_hash_is_known_by_the_hash_later()
    {
        var engine = Engine(new());
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", await Ask(engine, Hash));
        Assert.Equal("""{"data":{"i":1}}""", await Ask(engine, Hash, Query));
        Assert.Equal("""{"data":{"i":1}}""", await Ask(engine, Hash));
        Assert.Equal("""{"data":{"i":1}}""", await Ask(engine, "sha256:" + Hash));
    }

    [Fact]
    public async Task A_document_that_does_not_have_the_hash_is_neither_executed_nor_kept()
    {
        var engine = Engine(new());
        Assert.Equal("BAD_REQUEST", await Ask(engine, Hash, "{ j }"));
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", await Ask(engine, Hash));
    }

    [Fact]
    public async Task An_invalid_document_is_not_kept()
    {
        var engine = Engine(new());
        var hash = TrustedDocuments.Of("", "{ k }").Id;
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", await Ask(engine, hash, "{ k }"));
        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", await Ask(engine, hash));
    }

    [Fact]
    public async Task Only_so_many_documents_are_kept()
    {
        var engine = Engine(new() { AutomaticDocuments = 10 });
        var documents = Enumerable.Range(0, 40).Select(i => TrustedDocuments.Of("", $"query Q{i} {{ i }}")).ToList();
        foreach (var document in documents)
            await Ask(engine, document.Id, document.Text);
        var kept = 0;
        foreach (var document in documents)
            kept += await Ask(engine, document.Id) == "PERSISTED_QUERY_NOT_FOUND" ? 0 : 1;
        Assert.InRange(kept, 1, 10);
    }

    [Fact]
    public async Task Without_automatic_documents_a_hash_is_not_supported()
    {
        var engine = Engine(new() { AutomaticDocuments = 0 });
        Assert.Equal("""{"data":{"i":1}}""", await Ask(engine, Hash, Query));
        Assert.Equal("PERSISTED_QUERY_NOT_SUPPORTED", await Ask(engine, Hash));
    }

    [Fact]
    public async Task Trusted_documents_need_not_be_sent_and_strict_mode_takes_no_others()
    {
        var trusted = new TrustedDocuments([TrustedDocuments.Of("a", Query)]);
        var open = Engine(new() { Trusted = trusted });
        Assert.Equal("""{"data":{"i":1}}""", await Ask(open, Hash));
        Assert.Equal("""{"data":{"j":2}}""", await Ask(open, null, "{ j }"));
        Assert.Equal("BAD_REQUEST", await Ask(open, Hash, "{ j }"));

        var strict = Engine(new() { Trusted = trusted, TrustedOnly = true });
        Assert.Equal("""{"data":{"i":1}}""", await Ask(strict, Hash));
        Assert.Equal("""{"data":{"i":1}}""", await Ask(strict, null, Query));
        Assert.Equal("DOCUMENT_NOT_TRUSTED", await Ask(strict, null, "{ j }"));
        Assert.Equal("DOCUMENT_NOT_TRUSTED", await Ask(strict, TrustedDocuments.Of("", "{ j }").Id, "{ j }"));
        Assert.Equal("DOCUMENT_NOT_TRUSTED", await Ask(strict, null, "{ i  }"));
    }

    [Fact]
    public void Trusted_documents_that_are_not_valid_stop_the_start_all_at_once()
    {
        var problems = Assert.Throws<TrustedDocumentsException>(() => Engine(new()
        {
            Trusted = new([TrustedDocuments.Of("a.graphql", "{ k }"), TrustedDocuments.Of("b.graphql", "{"), TrustedDocuments.Of("c.graphql", Query)]),
        })).Problems;
        Assert.Equal(["a.graphql: Cannot query field \"k\" on type \"Query\". Did you mean \"i\" or \"j\"? (1:3)", "b.graphql: Syntax Error: Expected Name, found <EOF>. (1:2)"], problems);
    }

    [Fact]
    public void A_folder_gives_its_graphql_files_with_all_within()
    {
        var folder = Directory.CreateTempSubdirectory("graphtasks-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "b"));
            File.WriteAllText(Path.Combine(folder.FullName, "b", "二.graphql"), "\uFEFF{ j }\n");
            File.WriteAllText(Path.Combine(folder.FullName, "a.graphql"), Query);
            File.WriteAllText(Path.Combine(folder.FullName, "c.txt"), "no document");
            Assert.Equal([TrustedDocuments.Of("a.graphql", Query), TrustedDocuments.Of("b/二.graphql", "{ j }\n")], TrustedDocuments.FromFolder(folder.FullName).All);
            File.WriteAllBytes(Path.Combine(folder.FullName, "d.graphql"), [0xC3, 0x28]);
            Assert.Equal(["d.graphql: the file is not UTF-8."], Assert.Throws<TrustedDocumentsException>(() => TrustedDocuments.FromFolder(folder.FullName)).Problems);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
