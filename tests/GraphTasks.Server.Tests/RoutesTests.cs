using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using GraphTasks.Data.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests;

public sealed class RoutesTests(SampleApi api) : IClassFixture<SampleApi>
{
    [Fact]
    public async Task Tasks_are_exported_as_csv_with_one_row_each()
    {
        await using var app = await StartAsync();
        var text = await app.GetTestClient().GetStringAsync(new Uri("/export/tasks.csv?filter={\"document\":[\"qingping-2024-assignment\"]}", UriKind.Relative));
        var lines = text.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Equal(20, lines.Length);
        Assert.StartsWith("key,document,jurisdiction,year,", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.StartsWith("qingping-2024-assignment/1/1,qingping-2024-assignment,澜川市青屏区,2024,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tasks_are_exported_as_json_lines_over_all_pages()
    {
        await using var app = await StartAsync();
        var lines = (await app.GetTestClient().GetStringAsync(new Uri("/export/tasks.jsonl", UriKind.Relative))).TrimEnd().Split('\n');
        var count = (await api.DataAsync("{ tasks { totalCount } }"))["tasks"]!["totalCount"]!.GetValue<int>();
        Assert.Equal(count, lines.Length);
        Assert.All(lines, line => Assert.StartsWith("{\"key\":\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tasks_are_exported_as_a_workbook_with_numbers_dates_and_lines()
    {
        await using var app = await StartAsync();
        using var stream = new MemoryStream(await app.GetTestClient().GetByteArrayAsync(new Uri("/export/tasks.xlsx?filter={\"document\":[\"qingping-2024-assignment\"]}", UriKind.Relative)));
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(error => error.Description));
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.Equal(("A2", PaneStateValues.Frozen), (sheet.Descendants<Pane>().Single().TopLeftCell!.Value, sheet.Descendants<Pane>().Single().State!.Value));
        var rows = sheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToArray()).ToArray();
        var at = rows[0].Index().ToDictionary(cell => cell.Item.InnerText, cell => cell.Index, StringComparer.Ordinal);
        Assert.Equal(20, rows.Length);
        Assert.All(rows.Skip(1), row =>
        {
            Assert.Equal("qingping-2024-assignment", row[at["document"]].InnerText);
            Assert.Equal((null, "2024"), (row[at["year"]].DataType?.Value, row[at["year"]].CellValue!.Text));
            Assert.True(row[at["startLine"]].DataType is null && int.Parse(row[at["startLine"]].CellValue!.Text, CultureInfo.InvariantCulture) > 0);
        });
        var dated = rows.Skip(1).Select(row => row[at["deadlineDate"]]).First(cell => cell.CellValue is not null);
        Assert.Equal((2u, 2024), (dated.StyleIndex!.Value, DateTime.FromOADate(double.Parse(dated.CellValue!.Text, CultureInfo.InvariantCulture)).Year));
    }

    [Fact]
    public async Task Units_are_exported_with_their_tasks_in_each_role()
    {
        await using var app = await StartAsync();
        var plain = await LinesAsync(app, "/export/units.csv?filter={\"jurisdiction\":{\"is\":[\"澜川市\"]}}");
        Assert.Equal("key,name,kind,derived,jurisdiction,leadCount,supportingCount,count,red,yellow,green,done,notMeasurable,overdueCount,completion", plain[0]);
        var expanded = await LinesAsync(app, "/export/units.csv?expandCollectives=true&filter={\"jurisdiction\":{\"is\":[\"澜川市\"]}}");
        Assert.StartsWith("990121/gov,望川县人民政府,GOVERNMENT,true,望川县,2,14,16,", expanded[1], StringComparison.Ordinal);
        Assert.DoesNotContain(plain, line => line.StartsWith("990102/gov,", StringComparison.Ordinal));
        Assert.Contains(plain, line => line.Contains(",GROUP,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Statistics_are_exported_as_the_api_counts_them()
    {
        await using var app = await StartAsync();
        var lines = await LinesAsync(app, "/export/statistics.csv?groupBy=TOP_THEME,YEAR");
        var answer = (await api.DataAsync("{ taskStatistics(groupBy: [TOP_THEME, YEAR], first: 1000) { keys { value label } count overdueCount } }"))["taskStatistics"]!.AsArray();
        Assert.Equal("topTheme,topThemeLabel,year,yearLabel,count,red,yellow,green,done,notMeasurable,overdueCount,completion", lines[0]);
        Assert.Equal(answer.Select(row => $"{row!["keys"]![0]!["value"]},{row["keys"]![0]!["label"]},{row["keys"]![1]!["value"]},{row["keys"]![1]!["label"]},{row["count"]}"),
            lines.Skip(1).Select(line => string.Join(',', line.Split(',').Take(5))));
    }

    [Theory]
    [InlineData("statistics.csv", "1 to 6 different dimensions")]
    [InlineData("statistics.csv?groupBy=MONTH", "and not `MONTH`")]
    [InlineData("units.csv?expandCollectives=perhaps", "true or false, and not `perhaps`")]
    public async Task A_senseless_question_is_told(string route, string message)
    {
        await using var app = await StartAsync();
        using var response = await app.GetTestClient().GetAsync(new Uri($"/export/{route}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(message, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"years\":[2024]}", "not defined by type")]
    [InlineData("[]", "TaskFilter as JSON")]
    [InlineData("{", "TaskFilter as JSON")]
    public async Task A_filter_that_does_not_fit_is_told(string filter, string message)
    {
        await using var app = await StartAsync();
        using var response = await app.GetTestClient().GetAsync(new Uri("/export/tasks.csv?filter=" + Uri.EscapeDataString(filter), UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(message, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_reading_needs_a_key_it_is_asked_for_and_kept()
    {
        await using var app = await StartAsync(anonymous: false);
        var keys = new ApiKeys(api.Store, TimeProvider.System);
        var (text, key) = keys.Add("front end", Role.Reader);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, text[..^1] + (text[^1] == 'a' ? 'b' : 'a')));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, text));
        keys.Revoke(key.Id);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, text));
    }

    [Fact]
    public async Task Health_is_told_to_everyone()
    {
        await using var app = await StartAsync(anonymous: false);
        Assert.Equal("live", await app.GetTestClient().GetStringAsync(new Uri("/health/live", UriKind.Relative)));
        Assert.Equal("ready", await app.GetTestClient().GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
    }

    private static async Task<string[]> LinesAsync(WebApplication app, string route) =>
        (await app.GetTestClient().GetStringAsync(new Uri(route, UriKind.Relative))).TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd().Split('\n');

    private static async Task<HttpStatusCode> StatusAsync(WebApplication app, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await app.GetTestClient().SendAsync(request);
        return response.StatusCode;
    }

    private async Task<WebApplication> StartAsync(bool anonymous = true)
    {
        var app = GraphTasksServer.Build(api.Store, api.Options with { AnonymousReading = anonymous }, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }
}
