using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class OverlappingFieldsCanBeMergedRuleTests
{
    [Theory]
    [InlineData("{ task { id id content c: content } unit { name } }")]
    [InlineData("{ node { ... on Task { label: content } ... on Unit { label: name } } }")]
    [InlineData("{ node { ... on Task { x: size } ... on Report { x: size } } }")]
    [InlineData("{ tasks(filter: {year: 1, text: \"a\"}) { id } tasks(filter: {text: \"a\", year: 1}) { id } }")]
    [InlineData("query ($a: Int) { tasks(first: $a) { id } tasks(first: $a) { content } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("OverlappingFieldsCanBeMergedRule", document));

    [Theory]
    [InlineData("{ task { a: id a: content } }",
        "Fields \"a\" conflict because \"id\" and \"content\" are different fields. Use different aliases on the fields to fetch both if this was intentional. [1:10, 1:16]")]
    [InlineData("{ tasks(first: 1) { id } tasks(first: 2) { id } }",
        "Fields \"tasks\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. [1:3, 1:26]")]
    [InlineData("{ tasks(first: 1) { id } tasks { id } }",
        "Fields \"tasks\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. [1:3, 1:26]")]
    [InlineData("{ node { ... on Task { x: size } ... on Unit { x: name } } }",
        "Fields \"x\" conflict because they return conflicting types \"Int\" and \"String!\". Use different aliases on the fields to fetch both if this was intentional. [1:24, 1:48]")]
    [InlineData("{ node { ... on Task { x: lead { y: name } } ... on Unit { x: parent { y: id } } } }",
        "Fields \"x\" conflict because subfields \"y\" conflict because they return conflicting types \"String!\" and \"ID!\". Use different aliases on the fields to fetch both if this was intentional. [1:24, 1:34, 1:60, 1:72]")]
    [InlineData("{ task { lead { y: name } } task { lead { y: id } ...F } } fragment F on Task { lead { y: size } }",
        "Fields \"task\" conflict because subfields \"lead\" conflict because subfields \"y\" conflict because \"name\" and \"id\" are different fields and subfields \"lead\" conflict because subfields \"y\" conflict because \"name\" and \"size\" are different fields. Use different aliases on the fields to fetch both if this was intentional. [1:3, 1:10, 1:17, 1:10, 1:17, 1:29, 1:36, 1:43, 1:81, 1:88]",
        "Fields \"lead\" conflict because subfields \"y\" conflict because \"id\" and \"size\" are different fields. Use different aliases on the fields to fetch both if this was intentional. [1:36, 1:43, 1:81, 1:88]")]
    [InlineData("{ task { steps @stream { id } steps @stream { id } } }",
        "Fields \"steps\" conflict because they have overlapping stream directives. See https://github.com/graphql/defer-stream-wg/discussions/100. Use different aliases on the fields to fetch both if this was intentional. [1:10, 1:31]")]
    [InlineData("{ task { steps @stream { id } steps { id } } }",
        "Fields \"steps\" conflict because they have overlapping stream directives. Use different aliases on the fields to fetch both if this was intentional. [1:10, 1:31]")]
    [InlineData("{ node { ... on Task { x: steps { id } } ... on Unit { x: parent { id } } } }",
        "Fields \"x\" conflict because they return conflicting types \"[Step!]!\" and \"Unit\". Use different aliases on the fields to fetch both if this was intentional. [1:24, 1:56]")]
    [InlineData("{ ...A ...B } fragment A on Query { x: unit { name } } fragment B on Query { x: task { id } ...A }",
        "Fields \"x\" conflict because \"unit\" and \"task\" are different fields. Use different aliases on the fields to fetch both if this was intentional. [1:37, 1:78]",
        "Fields \"x\" conflict because \"task\" and \"unit\" are different fields. Use different aliases on the fields to fetch both if this was intentional. [1:78, 1:37]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("OverlappingFieldsCanBeMergedRule", document));
}
