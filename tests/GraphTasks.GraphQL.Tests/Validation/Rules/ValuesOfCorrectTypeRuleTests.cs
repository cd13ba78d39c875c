using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class ValuesOfCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ tasks(first: 1, filter: {year: 2023, lights: [GREEN], text: \"水\"}) { share(of: 1) id } task(id: \"a\") { id } search(text: \"\"\"a\"\"\") { __typename } }")]
    [InlineData("{ tasks(filter: {lights: GREEN, any: {a: [1, $b]}}) { id } task(key: {number: \"1\"}) { id } }")]
    public void Passes(string document) => Assert.Empty(RuleTest.Errors("ValuesOfCorrectTypeRule", document));

    [Theory]
    [InlineData("{ tasks(first: null, filter: {year: \"2023\", lights: [\"GREEN\", GRENE], text: 1, gone: 2}) { share(of: \"1\") } }",
        "Expected value of non-null type \"Int!\" not to be null. [1:16]",
        "Int cannot represent non-integer value: \"2023\" [1:37]",
        "Enum \"Light\" cannot represent non-enum value: \"GREEN\". Did you mean the enum value \"GREEN\"? [1:54]",
        "Value \"GRENE\" does not exist in \"Light\" enum. Did you mean the enum value \"GREEN\", \"GREY\", or \"RED\"? [1:63]",
        "String cannot represent a non string value: 1 [1:77]",
        "Expected value of type \"TaskFilter\" not to include unknown field \"gone\", found: { year: \"2023\", lights: [\"GREEN\", GRENE], text: 1, gone: 2 }. [1:80]",
        "Int cannot represent non-integer value: \"1\" [1:102]")]
    [InlineData("{ tasks(first: 3000000000, filter: {text: null, flag: 1}) { id } task(id: 1.5) { id } }",
        "Int cannot represent non 32-bit signed integer value: 3000000000 [1:16]",
        "Boolean cannot represent a non boolean value: 1 [1:55]",
        "ID cannot represent a non-string and non-integer value: 1.5 [1:75]")]
    [InlineData("{ task(key: {number: \"1\", url: \"b\"}) { id } }",
        "Within OneOf Input Object type \"TaskKey\", exactly one field must be specified, and the value for that field must be non-null. [1:13]")]
    [InlineData("{ task(key: {}) { id } }",
        "Within OneOf Input Object type \"TaskKey\", exactly one field must be specified, and the value for that field must be non-null. [1:13]")]
    [InlineData("{ task(key: {number: null}) { id } }",
        "Within OneOf Input Object type \"TaskKey\", exactly one field must be specified, and the value for that field must be non-null. [1:13]")]
    [InlineData("{ plan(input: {}) { id } }",
        "Expected value of type \"PlanInput\" to include required field \"title\", found: {  }. [1:15]")]
    [InlineData("{ plan(input: {title: \"a\", steps: [{title: null}, 1]}) { id } }",
        "Expected value of non-null type \"String!\" not to be null. [1:44]",
        "Expected value of type \"PlanStep\" to be an object, found: 1. [1:51]")]
    [InlineData("query ($a: Int = \"1\", $f: TaskFilter = {yaer: 1}) { tasks(filter: $f) { id } }",
        "Int cannot represent non-integer value: \"1\" [1:18]",
        "Expected value of type \"TaskFilter\" not to include unknown field \"yaer\". Did you mean \"year\"? Found: { yaer: 1 }. [1:41]")]
    [InlineData("{ task @skip(if: \"yes\") { id } }",
        "Boolean cannot represent a non boolean value: \"yes\" [1:18]")]
    [InlineData("{ tasks(filter: [1]) { id } }",
        "Expected value of type \"TaskFilter\" to be an object, found: [1]. [1:17]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.Errors("ValuesOfCorrectTypeRule", document));
}
