using System.Text;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Tests.Validation.Rules;
using GraphTasks.GraphQL.Validation;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation;

/// <summary>Documents of a megabyte, each made to keep some rule busy: they get errors, soon, and the stack holds.</summary>
public sealed class DocumentValidatorLimitsTests
{
    private const int Megabyte = 1 << 20;

    // Far more than is needed even on a slow machine; without its limits each of these would take minutes or for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("query", "Query")]
    [InlineData("subscription", "Subscription")]
    public void A_chain_of_fragments_longer_than_the_stack_is_deep(string operation, string type)
    {
        var text = new StringBuilder($"{operation} {{ ...F0 }}");
        var count = 0;
        for (; text.Length < Megabyte; count++)
            text.Append("fragment F").Append(count).Append(" on ").Append(type).Append("{...F").Append(count + 1).Append('}');
        text.Append("fragment F").Append(count).Append(" on ").Append(type).Append("{__typename}");
        Assert.NotNull(Errors(text.ToString(), [.. SpecifiedRules.Default, .. SpecifiedRules.Optional], stackSize: 256 * 1024));
    }

    [Fact]
    public void Fragments_that_all_spread_all_others()
    {
        var names = Enumerable.Range(0, 400).Select(i => $"F{i}").ToList();
        var spreads = string.Concat(names.Select(name => $"...{name} "));
        var text = $"{{ {spreads} }}" + string.Concat(names.Select(name => $"fragment {name} on Query {{ {spreads} }}"));
        AssertLimit(Errors(text));
    }

    [Fact]
    public void One_field_many_times_with_subfields_that_must_be_compared() =>
        AssertLimit(Errors($"{{ {string.Concat(Enumerable.Repeat("task { lead { name } } ", Megabyte / 23))} }}"));

    [Fact]
    public void One_argument_many_times()
    {
        var error = Assert.Single(Errors($"{{ task({string.Concat(Enumerable.Repeat("id:1 ", Megabyte / 5))}) {{ id }} }}"));
        Assert.Equal(Megabyte / 5, error.Locations.Count);
    }

    [Fact]
    public void Many_errors_end_the_validation()
    {
        var errors = Errors($"{{ {string.Concat(Enumerable.Range(0, Megabyte / 8).Select(i => $"a{i} "))} }}");
        Assert.Equal(101, errors.Count);
        AssertLimit(errors);
    }

    [Fact]
    public void A_long_literal_is_cut_off_in_messages()
    {
        var nest = string.Concat(Enumerable.Repeat("{nested:", 150)) + "{gone:\"" + new string('水', Megabyte / 4) + "\"}" + new string('}', 150);
        var errors = Errors($"{{ tasks(filter: {nest}) {{ id }} plan(input: {nest}) {{ id }} }}");
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.InRange(error.Message.Length, 1, 1000));
    }

    [Fact]
    public void Aliases_of_one_field_are_no_matter() =>
        Assert.Empty(Errors($"{{ {string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}: task {{ id }} "))} }}"));

    [Fact]
    public void Every_way_through_introspection()
    {
        var text = "{ __schema { types { ...F0 } } }" + string.Concat(Enumerable.Range(0, 2_000).Select(i =>
            $"fragment F{i} on __Type {{ ofType {{ ...F{(i + 1) % 2_000} }} a: ofType {{ ...F{(i + 7) % 2_000} }} }}"));
        Assert.NotEmpty(Errors(text));
    }

    private static void AssertLimit(IReadOnlyList<GraphQLError> errors) =>
        Assert.Equal(GraphQLErrorCodes.LimitExceeded, errors[^1].Code);

    private static IReadOnlyList<GraphQLError> Errors(string document, IReadOnlyList<ValidationRule>? rules = null, int stackSize = 0)
    {
        IReadOnlyList<GraphQLError>? errors = null;
        var parsed = Parser.Parse(document);
        var thread = new Thread(() => errors = DocumentValidator.Validate(RuleTest.Tasks, parsed, rules), stackSize) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Patience), "The validation does not come to an end.");
        return errors!;
    }
}
