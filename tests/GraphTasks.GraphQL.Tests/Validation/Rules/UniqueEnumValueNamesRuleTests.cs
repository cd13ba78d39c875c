using Xunit;

namespace GraphTasks.GraphQL.Tests.Validation.Rules;

public class UniqueEnumValueNamesRuleTests
{
    [Theory]
    [InlineData("enum A { X Y } enum B { X }")]
    public void Passes(string document) => Assert.Empty(RuleTest.SdlErrors("UniqueEnumValueNamesRule", document));

    [Theory]
    [InlineData("enum A { X Y X } extend enum A { Y }",
        "Enum value \"A.X\" can only be defined once. [1:10, 1:14]",
        "Enum value \"A.Y\" can only be defined once. [1:12, 1:34]")]
    public void Reports(string document, params string[] errors) => Assert.Equal(errors, RuleTest.SdlErrors("UniqueEnumValueNamesRule", document));

    [Theory]
    [InlineData("extend enum A { X Z } extend enum A { X Z }", "enum A { X }",
        "Enum value \"A.X\" already exists in the schema. It cannot also be defined in this type extension. [1:17]",
        "Enum value \"A.X\" already exists in the schema. It cannot also be defined in this type extension. [1:39]",
        "Enum value \"A.Z\" can only be defined once. [1:19, 1:41]")]
    public void Reports_in_extensions(string document, string schema, params string[] errors) =>
        Assert.Equal(errors, RuleTest.SdlErrors("UniqueEnumValueNamesRule", document, schema));
}
