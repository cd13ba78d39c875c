using GraphTasks.Enrichment.Themes;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Themes;

public sealed class ThemeLexiconTests
{
    [Fact]
    public void An_edit_and_its_inverse_give_the_same_bytes_back()
    {
        var lexicon = ThemeTestData.Lexicon;
        var after = new LexiconTerm("低空物流", "services", 3, "");
        var edited = lexicon.Apply(new LexiconEdit(after.Term, after.Theme, null, after), out var inverse);

        Assert.NotEqual(lexicon.Version, edited.Version);
        Assert.Equal(after, edited.Find(after.Term, after.Theme));
        Assert.Equal(lexicon.Format(), edited.Apply(inverse, out _).Format());
    }

    [Fact]
    public void An_edit_prepared_on_another_state_is_refused()
    {
        var stale = new LexiconEdit("低空物流", "services", new LexiconTerm("低空物流", "services", 1, ""), null);

        Assert.Throws<InvalidOperationException>(() => ThemeTestData.Lexicon.Apply(stale, out _));
    }

    [Theory]
    [InlineData("词\tnowhere\t1", "line 1")]
    [InlineData("词\tmacro\tx", "not a number")]
    [InlineData("词\tmacro", "3 fields")]
    [InlineData("词\tmacro\t1\n词\tmacro\t2", "twice")]
    public void A_bad_line_is_named(string text, string part)
    {
        var error = Assert.Throws<FormatException>(() => ThemeLexicon.Parse(new StringReader(text), ThemeTestData.Vocabulary));

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_theme_has_a_broad_lexicon()
    {
        var sizes = ThemeTestData.Lexicon.Terms.CountBy(term => term.Theme).ToDictionary();

        Assert.All(ThemeTestData.Vocabulary.Themes, theme => Assert.True(sizes.GetValueOrDefault(theme.Code) >= 25, theme.Code));
    }
}
