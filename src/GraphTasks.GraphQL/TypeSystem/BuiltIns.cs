using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem.Scalars;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>What every schema has without writing it: five scalars, five directives, the introspection types.</summary>
internal static class BuiltIns
{
    /// <summary>The reason of a deprecation that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary>The introspection types and the directives in SDL (https://spec.graphql.org/September2025/#sec-Schema-Introspection).</summary>
    private const string Sdl =
        """
        "A schema: its types and directives, and the root type of each operation it supports."
        type __Schema {
          "What the schema as a whole says of itself."
          description: String
          "Every type of the schema, the built-in ones included."
          types: [__Type!]!
          "The type that queries start from."
          queryType: __Type!
          "The type that mutations start from, if there are mutations."
          mutationType: __Type
          "The type that subscriptions start from, if there are subscriptions."
          subscriptionType: __Type
          "Every directive of the schema."
          directives: [__Directive!]!
        }

        "A type; `kind` tells which of the other fields have a value."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          ofType: __Type
          isOneOf: Boolean
        }

        "What sort of type it is."
        enum __TypeKind {
          "A leaf with values of its own form."
          SCALAR
          "An object with fields; `fields` and `interfaces` have values."
          OBJECT
          "Fields that several types have; `fields`, `interfaces` and `possibleTypes` have values."
          INTERFACE
          "One of several objects; `possibleTypes` has a value."
          UNION
          "One of several names; `enumValues` has a value."
          ENUM
          "A group of input values; `inputFields` has a value."
          INPUT_OBJECT
          "A list; `ofType` has a value."
          LIST
          "A type without null; `ofType` has a value."
          NON_NULL
        }

        "A field of an object or interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default value, written in GraphQL."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "One name of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive: something that may be written, after an at sign, on parts of a document."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "A part of a document that directives may stand on."
        enum __DirectiveLocation {
          QUERY
          MUTATION
          SUBSCRIPTION
          FIELD
          FRAGMENT_DEFINITION
          FRAGMENT_SPREAD
          INLINE_FRAGMENT
          VARIABLE_DEFINITION
          "In no edition of the specification; schemas that name it can be read."
          FRAGMENT_VARIABLE_DEFINITION
          SCHEMA
          SCALAR
          OBJECT
          FIELD_DEFINITION
          ARGUMENT_DEFINITION
          INTERFACE
          UNION
          ENUM
          ENUM_VALUE
          INPUT_OBJECT
          INPUT_FIELD_DEFINITION
        }

        "Includes a field or fragment only when the argument is true."
        directive @include("Included when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Leaves a field or fragment out when the argument is true."
        directive @skip("Left out when true." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Marks an element that should no longer be used."
        directive @deprecated(
          "Why, and what to use in its place, in Markdown."
          reason: String! = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Names the specification of a scalar."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR

        "Marks an input object of which exactly one field is given."
        directive @oneOf on INPUT_OBJECT
        """;

    private static readonly Lazy<DocumentNode> Parsed = new(() => Parser.Parse(Sdl));

    /// <summary>The definitions of the introspection types.</summary>
    public static IEnumerable<TypeDefinitionNode> IntrospectionTypes => Parsed.Value.Definitions.OfType<TypeDefinitionNode>();

    /// <summary>The definitions of the directives that the specification names.</summary>
    public static IEnumerable<DirectiveDefinitionNode> Directives => Parsed.Value.Definitions.OfType<DirectiveDefinitionNode>();

    /// <summary>True for the directives that the specification names.</summary>
    public static bool IsSpecifiedDirective(string name) => name is "include" or "skip" or "deprecated" or "specifiedBy" or "oneOf";

    /// <summary>True for the names of the five scalars.</summary>
    public static bool IsSpecifiedScalar(string name) => name is "String" or "Int" or "Float" or "Boolean" or "ID";

    /// <summary>True for the names of the introspection types.</summary>
    public static bool IsIntrospectionType(string name) =>
        name.StartsWith("__", StringComparison.Ordinal) && IntrospectionTypes.Any(type => type.Name.Value == name);

    /// <summary>True for types that a document need not define.</summary>
    public static bool IsBuiltInType(string name) => IsSpecifiedScalar(name) || IsIntrospectionType(name);

    /// <summary>The five scalars, new for each schema, since a type's number is the schema's.</summary>
    public static IEnumerable<ScalarType> Scalars() =>
    [
        new("String", new StringCoercion(), isSpecified: true) { Description = "Text of any length, as Unicode characters." },
        new("Int", new IntCoercion(), isSpecified: true) { Description = "A whole number from -2^31 to 2^31 - 1." },
        new("Float", new FloatCoercion(), isSpecified: true) { Description = "A number of double precision (IEEE 754)." },
        new("Boolean", new BooleanCoercion(), isSpecified: true) { Description = "`true` or `false`." },
        new("ID", new IdCoercion(), isSpecified: true) { Description = "The key of an object: written as a string, or as a whole number when it is given." },
    ];
}
