using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void A_deep_nest_of_values_is_printed_once_per_level(string open, string close)
    {
        const int depth = 150;
        var text = string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
        var printed = Printer.Print(Parser.ParseConstValue(text));
        Assert.Equal(StripIgnoredCharacters.Strip(text), StripIgnoredCharacters.Strip(printed));
    }
}
