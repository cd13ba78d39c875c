namespace GraphTasks.GraphQL.Utilities;

/// <summary>The sorts of changes: first those that break clients, then the dangerous ones, then the safe ones.</summary>
public enum SchemaChangeKind
{
    /// <summary>Breaking: a type is gone.</summary>
    TypeRemoved,

    /// <summary>Breaking: a type of that name is of another kind, such as an enum that was a scalar.</summary>
    TypeKindChanged,

    /// <summary>Breaking: an operation starts from another type, or is no longer supported.</summary>
    RootTypeChanged,

    /// <summary>Breaking: a type is no longer member of a union.</summary>
    UnionMemberRemoved,

    /// <summary>Breaking: an enum lost a value.</summary>
    EnumValueRemoved,

    /// <summary>Breaking: an input object has a new field that must be given.</summary>
    RequiredInputFieldAdded,

    /// <summary>Breaking: exactly one field of an input object may now be given.</summary>
    OneOfAdded,

    /// <summary>Breaking: a type no longer implements an interface.</summary>
    InterfaceRemoved,

    /// <summary>Breaking: a field, of output or input, is gone.</summary>
    FieldRemoved,

    /// <summary>Breaking: a field, of output or input, has a type that does not stand in for the old one.</summary>
    FieldTypeChanged,

    /// <summary>Breaking: a field has a new argument that must be given.</summary>
    RequiredArgumentAdded,

    /// <summary>Breaking: an argument is gone.</summary>
    ArgumentRemoved,

    /// <summary>Breaking: an argument has a type that does not take what the old one took.</summary>
    ArgumentTypeChanged,

    /// <summary>Breaking: a directive is gone.</summary>
    DirectiveRemoved,

    /// <summary>Breaking: an argument of a directive is gone.</summary>
    DirectiveArgumentRemoved,

    /// <summary>Breaking: a directive has a new argument that must be given.</summary>
    RequiredDirectiveArgumentAdded,

    /// <summary>Breaking: a directive may stand only once in one place.</summary>
    DirectiveRepeatableRemoved,

    /// <summary>Breaking: a directive may no longer stand in some place.</summary>
    DirectiveLocationRemoved,

    /// <summary>Dangerous: an enum has a new value.</summary>
    EnumValueAdded,

    /// <summary>Dangerous: a union has a new member.</summary>
    UnionMemberAdded,

    /// <summary>Dangerous: an input object has a new field that need not be given.</summary>
    OptionalInputFieldAdded,

    /// <summary>Dangerous: a field has a new argument that need not be given.</summary>
    OptionalArgumentAdded,

    /// <summary>Dangerous: a type implements one more interface.</summary>
    InterfaceAdded,

    /// <summary>Dangerous: the default value of an argument changed or is gone.</summary>
    ArgumentDefaultValueChanged,

    /// <summary>Dangerous: the default value of an input field changed or is gone.</summary>
    InputFieldDefaultValueChanged,

    /// <summary>Safe: an element is described otherwise.</summary>
    DescriptionChanged,

    /// <summary>Safe: an element is deprecated, no longer so, or for another reason.</summary>
    DeprecationChanged,

    /// <summary>Safe: there is a new type.</summary>
    TypeAdded,

    /// <summary>Safe: an operation is now supported.</summary>
    RootTypeAdded,

    /// <summary>Safe: several fields of an input object may now be given.</summary>
    OneOfRemoved,

    /// <summary>Safe: there is a new directive.</summary>
    DirectiveAdded,

    /// <summary>Safe: there is a new field.</summary>
    FieldAdded,

    /// <summary>Safe: a directive may stand several times in one place.</summary>
    DirectiveRepeatableAdded,

    /// <summary>Safe: a directive may stand in one more place.</summary>
    DirectiveLocationAdded,

    /// <summary>Safe: a directive has a new argument that need not be given.</summary>
    OptionalDirectiveArgumentAdded,

    /// <summary>Safe: the new type of a field stands in for the old one.</summary>
    FieldTypeChangedSafely,

    /// <summary>Safe: the new type of an argument takes all that the old one took.</summary>
    ArgumentTypeChangedSafely,

    /// <summary>Safe: an argument has a default value, which it had not.</summary>
    ArgumentDefaultValueAdded,

    /// <summary>Safe: an input field has a default value, which it had not.</summary>
    InputFieldDefaultValueAdded,
}
