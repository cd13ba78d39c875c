using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.TypeSystem;

/// <summary>The errors that the tests expect are those of the reference implementation, in whatever order.</summary>
public class SchemaValidatorTests
{
    [Theory]
    [InlineData("type Query { a: Int }")]
    [InlineData("schema { query: A mutation: B subscription: C } type A { a: Int } type B { a: Int } type C { a: Int }")]
    [InlineData("type Query implements I & J { a: Query! b(c: Int, d: Int): [Query!] } interface I implements J { a: J b(c: Int): [I] } interface J { a: J }")]
    [InlineData("type Query { a(b: A! = {a: {a: null}}): Int } input A { a: A l: [A!]! = [] o: O } input O @oneOf { a: A b: Int }")]
    [InlineData("type Query { a: Int @deprecated } interface I { a: Int @deprecated(reason: \"b\") } type T implements I { a: Int @deprecated }")]
    [InlineData("directive @skip(if: Boolean!) on FIELD directive @deprecated(reason: String) on FIELD_DEFINITION type Query { a: Int @deprecated } scalar S @specifiedBy(url: \"x\")")]
    public void Valid_schemas_have_no_errors(string sdl) => Assert.Empty(Errors(sdl));

    [Theory]
    [InlineData("type A { a: Int }",
        "Query root type must be provided. []")]
    [InlineData("schema { query: Q mutation: M subscription: S } input Q { a: Int } interface M { a: Int } type T { a: Int } union S = T",
        "Query root type must be Object type, it cannot be Q. [1:17]",
        "Mutation root type must be Object type if provided, it cannot be M. [1:29]",
        "Subscription root type must be Object type if provided, it cannot be S. [1:45]")]
    [InlineData("schema { query: A mutation: A subscription: A } type A { a: Int }",
        "All root types must be different, \"A\" type is used as query, mutation, and subscription root types. [1:17, 1:29, 1:45]")]
    [InlineData("schema { mutation: A } type A { a: Int }",
        "Query root type must be provided. [1:1]")]
    [InlineData("type Query { a: Int } extend schema { mutation: E } enum E { B }",
        "Mutation root type must be Object type if provided, it cannot be E. [1:49]")]
    public void Root_types_are_objects_and_different(string sdl, params string[] errors) => Assert.Equal(errors.Order(StringComparer.Ordinal), Errors(sdl));

    [Theory]
    [InlineData("type Query { a: Int } directive @__d(__a: Int) on FIELD",
        "Name \"__d\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:23]",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:38]")]
    [InlineData("type Query { a: Int } directive @d(a: Query, b: Int! @deprecated, c: Int = \"x\") on FIELD",
        "The type of @d(a:) must be Input Type but got: Query. [1:36]",
        "Required argument @d(b:) cannot be deprecated. [1:54, 1:49]",
        "@d(c:) has invalid default value: Int cannot represent non-integer value: \"x\" [1:76]")]
    public void Directives_have_names_and_fitting_arguments(string sdl, params string[] errors) => Assert.Equal(errors.Order(StringComparer.Ordinal), Errors(sdl));

    [Theory]
    [InlineData("type Query",
        "Type Query must define one or more fields. [1:1]")]
    [InlineData("type Query { a: Int } type A extend type A @d extend type A @d directive @d repeatable on OBJECT",
        "Type A must define one or more fields. [1:23, 1:30, 1:47]")]
    [InlineData("type Query { __a: Int } type __T { a: Int }",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:14]",
        "Name \"__T\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:25]")]
    [InlineData("type Query { a: I b(c: Query, d: [U]!): Int } input I { a: Int } union U = Query",
        "The type of Query.a must be Output Type but got: I. [1:17]",
        "The type of Query.b(c:) must be Input Type but got: Query. [1:24]",
        "The type of Query.b(d:) must be Input Type but got: [U]!. [1:34]")]
    [InlineData("type Query { a(b: Int! @deprecated, c: Int! = 1 @deprecated): Int }",
        "Required argument Query.a(b:) cannot be deprecated. [1:24, 1:19]")]
    [InlineData("type Query { a(__b: Int): Int }",
        "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:16]")]
    [InlineData("interface I type Query { a: Int } ",
        "Type I must define one or more fields. [1:1]")]
    public void Fields_have_names_types_and_arguments(string sdl, params string[] errors) => Assert.Equal(errors.Order(StringComparer.Ordinal), Errors(sdl));

    [Theory]
    [InlineData("type Query { a(b: Int = \"x\", c: [E!]! = [F, null, G], d: I = {x: 1, z: 2}): Int } enum E { G } input I { x: String y: Int! }",
        "Query.a(b:) has invalid default value: Int cannot represent non-integer value: \"x\" [1:25]",
        "Query.a(c:) has invalid default value at [0]: Value \"F\" does not exist in \"E\" enum. Did you mean the enum value \"G\"? [1:42]",
        "Query.a(c:) has invalid default value at [1]: Expected value of non-null type \"E!\" not to be null. [1:45]",
        "Query.a(d:) has invalid default value at .x: String cannot represent a non string value: 1 [1:66]",
        "Query.a(d:) has invalid default value: Expected value of type \"I\" to include required field \"y\", found: { x: 1, z: 2 }. [1:62]",
        "Query.a(d:) has invalid default value: Expected value of type \"I\" not to include unknown field \"z\". Did you mean \"x\" or \"y\"? Found: { x: 1, z: 2 }. [1:69]")]
    [InlineData("type Query { a: Int } input I { a: Int = 1.5 b: I = {b: {a: \"x\"}} c: Int! = null }",
        "I.a has invalid default value: Int cannot represent non-integer value: 1.5 [1:42]",
        "I.b has invalid default value at .b.a: Int cannot represent non-integer value: \"x\" [1:61]",
        "I.c has invalid default value: Expected value of non-null type \"Int!\" not to be null. [1:77]",
        "Invalid circular reference. The default value of Input Object field I.b references itself. [1:53]")]
    public void Default_values_fit_their_types(string sdl, params string[] errors) => Assert.Equal(errors.Order(StringComparer.Ordinal), Errors(sdl));

    [Theory]
    [InlineData("type Query implements I { a: Int } interface I { a: Int b: Int }",
        "Interface field I.b expected but Query does not provide it. [1:57, 1:1]")]
    [InlineData("type Query implements I & I { a: Int } interface I { a: Int }",
        "Type Query can only implement I once. [1:23, 1:27]")]
    [InlineData("type Query implements A & U { a: Int } type A { a: Int } union U = A",
        "Type Query must only implement Interface types, it cannot implement A. [1:23]",
        "Type Query must only implement Interface types, it cannot implement U. [1:27]")]
    [InlineData("type Query { a: Int } interface I implements I { a: Int }",
        "Type I cannot implement itself because it would create a circular reference. [1:46]")]
    [InlineData("type Query { a: Int } interface I implements J { a: Int } interface J implements I { a: Int }",
        "Type I cannot implement J because it would create a circular reference. [1:82, 1:46]",
        "Type J cannot implement I because it would create a circular reference. [1:46, 1:82]")]
    [InlineData("type Query implements I { a: Int } interface I implements J { a: Int } interface J { a: Int }",
        "Type Query must implement J because it is implemented by I. [1:59, 1:23]")]
    [InlineData("type Query implements I { a: String b: [Int] c: Int } interface I { a: Int b: [Int!] c: Int! }",
        "Interface field I.a expects type Int but Query.a is type String. [1:72, 1:30]",
        "Interface field I.b expects type [Int!] but Query.b is type [Int]. [1:79, 1:40]",
        "Interface field I.c expects type Int! but Query.c is type Int. [1:89, 1:49]")]
    [InlineData("type Query implements I { a(b: Int!, d: Int!): Int } interface I { a(b: Int, c: Int): Int }",
        "Interface field argument I.a(b:) expects type Int but Query.a(b:) is type Int!. [1:73, 1:32]",
        "Interface field argument I.a(c:) expected but Query.a does not provide it. [1:78, 1:27]",
        "Argument \"Query.a(d:)\" must not be required type \"Int!\" if not provided by the Interface field \"I.a\". [1:38, 1:68]")]
    [InlineData("type Query implements I { a: Int @deprecated } interface I { a: Int }",
        "Interface field I.a is not deprecated, so implementation field Query.a must not be deprecated. [1:34, 1:30]")]
    [InlineData("type Query implements I { a: Query b: U } interface I { a: I b: V } union U = Query interface V { a: Int }",
        "Interface field I.b expects type V but Query.b is type U. [1:65, 1:39]")]
    public void Interfaces_are_implemented_in_full(string sdl, params string[] errors) => Assert.Equal(errors.Order(StringComparer.Ordinal), Errors(sdl));

    [Theory]
    [InlineData("type Query { a: Int } union U",
        "Union type U must define one or more member types. [1:23]")]
    [InlineData("type Query { a: Int } union U = Query | A | Query | E type A { a: Int } enum E { B }",
        "Union type U can only include type Query once. [1:33, 1:45]",
        "Union type U can only include Object types, it cannot include E. [1:53]")]
    [InlineData("type Query { a: Int } union U extend union U @d directive @d on UNION",
        "Union type U must define one or more member types. [1:23, 1:31]")]
    public void Unions_have_objects_as_members(string sdl, params string[] errors) => Assert.Equal(errors.Order(StringComparer.Ordinal), Errors(sdl));

    [Theory]
    [InlineData("type Query { a: Int } enum E",
        "Enum type E must define one or more values. [1:23]")]
    [InlineData("type Query { a: Int } enum E { __A }",
        "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:32]")]
    public void Enums_have_values(string sdl, params string[] errors) => Assert.Equal(errors.Order(StringComparer.Ordinal), Errors(sdl));

    [Theory]
    [InlineData("type Query { a: Int } input I",
        "Input Object type I must define one or more fields. [1:23]")]
    [InlineData("type Query { a: Int } input I { a: Query b: Int! @deprecated __c: Int }",
        "The type of I.a must be Input Type but got: Query. [1:36]",
        "Required input field I.b cannot be deprecated. [1:50, 1:45]",
        "Name \"__c\" must not begin with \"__\", which is reserved by GraphQL introspection. [1:62]")]
    [InlineData("type Query { a: Int } input I @oneOf { a: Int! b: Int = 1 }",
        "OneOf input field I.a must be nullable. [1:43]",
        "OneOf input field I.b cannot have a default value. [1:48]")]
    public void Input_objects_have_input_fields(string sdl, params string[] errors) => Assert.Equal(errors.Order(StringComparer.Ordinal), Errors(sdl));

    [Theory]
    [InlineData("type Query { a: Int } input A { a: A! }",
        "Input Object A cannot be provided a finite value because it references itself through fields: A.a. [1:33]")]
    [InlineData("type Query { a: Int } input A { b: B! } input B { c: C! d: Int } input C { a: A! }",
        "Input Object A cannot be provided a finite value because it references itself through fields: A.b, B.c, C.a. [1:33, 1:51, 1:76]")]
    [InlineData("type Query { a: Int } input A @oneOf { a: A }",
        "Input Object A cannot be provided a finite value because it references itself through fields: A.a. [1:40]")]
    [InlineData("type Query { a: Int } input A @oneOf { b: B c: C } input B { a: A! } input C @oneOf { c: C }",
        "Input Object A cannot be provided a finite value because it references itself through fields: A.b, B.a. [1:40, 1:62]",
        "Input Object C cannot be provided a finite value because it references itself through fields: C.c. [1:87]")]
    [InlineData("type Query { a: Int } input A { b: B! c: C! } input B { a: A! } input C { a: A! }",
        "Input Object A cannot be provided a finite value because it references itself through fields: A.b, B.a. [1:33, 1:57]",
        "Input Object A cannot be provided a finite value because it references itself through fields: A.c, C.a. [1:39, 1:75]")]
    public void Input_objects_have_finite_values(string sdl, params string[] errors) => Assert.Equal(errors.Order(StringComparer.Ordinal), Errors(sdl));

    [Theory]
    [InlineData("type Query { a: Int } input A { a: A = {} }",
        "Invalid circular reference. The default value of Input Object field A.a references itself. [1:40]")]
    [InlineData("type Query { a: Int } input A { b: B = {} } input B { a: A = {b: {}} c: Int }",
        "Invalid circular reference. The default value of Input Object field B.a references itself. [1:62]")]
    [InlineData("type Query { a: Int } input A { b: [B] = [{}] } input B { c: C = {} } input C { a: A = {} }",
        "Invalid circular reference. The default value of Input Object field A.b references itself via the default values of: B.c, C.a. [1:42, 1:66, 1:88]")]
    public void Default_values_of_input_fields_do_not_contain_themselves(string sdl, params string[] errors) => Assert.Equal(errors.Order(StringComparer.Ordinal), Errors(sdl));

    [Theory]
    [InlineData("input I{0} {{ a: I{1}! }} ", "input I{0} {{ a: I0! }}")]
    [InlineData("input I{0} {{ a: I{1} = {{}} }} ", "input I{0} {{ a: I0 = {{}} }}")]
    public void A_chain_of_input_objects_longer_than_the_stack_is_deep_is_an_error(string link, string last)
    {
        const int length = 3_000;
        var sdl = "type Query { a: Int } " + string.Concat(Enumerable.Range(0, length).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, link, i, i + 1)))
            + string.Format(System.Globalization.CultureInfo.InvariantCulture, last, length);
        var schema = SchemaBuilder.Build(sdl, new SchemaOptions { AssumeValidSdl = true });
        IReadOnlyList<GraphQLError> errors = [];
        var thread = new Thread(() => errors = SchemaValidator.Validate(schema), 192 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(GraphQLErrorCodes.LimitExceeded, Assert.Single(errors).Code);
    }

    private static IEnumerable<string> Errors(string sdl) => SchemaValidator.Validate(SchemaBuilder.Build(sdl, new SchemaOptions { AssumeValidSdl = true }))
        .Select(error => $"{error.Message} [{string.Join(", ", error.Locations.Select(place => $"{place.Line}:{place.Column}"))}]")
        .Order(StringComparer.Ordinal);
}
