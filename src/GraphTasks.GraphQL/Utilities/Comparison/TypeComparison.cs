using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Compares the types of two schemas.</summary>
internal sealed class TypeComparison(ChangeList changes)
{
    private readonly InputComparison _inputs = new(changes);

    public void Compare(GraphQLSchema old, GraphQLSchema @new)
    {
        var types = new NameDifference<NamedType>(old.Types, @new.Types);
        foreach (var type in types.Removed)
            changes.Add(SchemaChangeKind.TypeRemoved, BuiltIns.IsSpecifiedScalar(type.Name)
                ? $"Standard scalar {type} was removed because it is not referenced anymore."
                : $"{type} was removed.");
        foreach (var type in types.Added)
            changes.Add(SchemaChangeKind.TypeAdded, $"{type} was added.");
        foreach (var (oldType, newType) in types.Kept)
        {
            changes.Description(oldType.Name, oldType.Description, newType.Description);
            Compare(oldType, newType);
        }
    }

    private void Compare(NamedType old, NamedType @new)
    {
        switch (old, @new)
        {
            case (ScalarType, ScalarType):
                break;
            case (EnumType oldEnum, EnumType newEnum):
                Values(oldEnum, newEnum);
                break;
            case (UnionType oldUnion, UnionType newUnion):
                Members(oldUnion, newUnion);
                break;
            case (InputObjectType oldInput, InputObjectType newInput):
                _inputs.InputObject(oldInput, newInput);
                break;
            case (ObjectType oldOwner, ObjectType newOwner):
                Fields(oldOwner, newOwner);
                Interfaces(oldOwner, newOwner);
                break;
            case (InterfaceType oldOwner, InterfaceType newOwner):
                Fields(oldOwner, newOwner);
                Interfaces(oldOwner, newOwner);
                break;
            default:
                changes.Add(SchemaChangeKind.TypeKindChanged, $"{old} changed from {KindOf(old)} to {KindOf(@new)}.");
                break;
        }
    }

    private void Values(EnumType old, EnumType @new)
    {
        var values = new NameDifference<EnumValue>(old.Values, @new.Values);
        foreach (var value in values.Added)
            changes.Add(SchemaChangeKind.EnumValueAdded, $"Enum value {value} was added.");
        foreach (var value in values.Removed)
            changes.Add(SchemaChangeKind.EnumValueRemoved, $"Enum value {value} was removed.");
        foreach (var (oldValue, newValue) in values.Kept)
            changes.Remarks($"enum value {oldValue}", oldValue, newValue);
    }

    private void Members(UnionType old, UnionType @new)
    {
        var members = new NameDifference<NamedType>(old.Members, @new.Members);
        foreach (var member in members.Added)
            changes.Add(SchemaChangeKind.UnionMemberAdded, $"{member} was added to union type {old}.");
        foreach (var member in members.Removed)
            changes.Add(SchemaChangeKind.UnionMemberRemoved, $"{member} was removed from union type {old}.");
    }

    private void Interfaces(FieldsType old, FieldsType @new)
    {
        var interfaces = new NameDifference<NamedType>(old.Interfaces, @new.Interfaces);
        foreach (var shared in interfaces.Added)
            changes.Add(SchemaChangeKind.InterfaceAdded, $"{shared} added to interfaces implemented by {old}.");
        foreach (var shared in interfaces.Removed)
            changes.Add(SchemaChangeKind.InterfaceRemoved, $"{old} no longer implements interface {shared}.");
    }

    private void Fields(FieldsType old, FieldsType @new)
    {
        var fields = new NameDifference<FieldDefinition>(old.Fields, @new.Fields);
        foreach (var field in fields.Removed)
            changes.Add(SchemaChangeKind.FieldRemoved, $"Field {field} was removed.");
        foreach (var field in fields.Added)
            changes.Add(SchemaChangeKind.FieldAdded, $"Field {field} was added.");
        foreach (var (oldField, newField) in fields.Kept)
        {
            _inputs.Arguments(oldField.Arguments, newField.Arguments);
            if (!StandsIn(oldField.Type, newField.Type))
                changes.Add(SchemaChangeKind.FieldTypeChanged, $"Field {oldField} changed type from {oldField.Type} to {newField.Type}.");
            else if (oldField.Type.ToString() != newField.Type.ToString())
                changes.Add(SchemaChangeKind.FieldTypeChangedSafely, $"Field {oldField} changed type from {oldField.Type} to {newField.Type}.");
            changes.Remarks($"field {oldField}", oldField, newField);
        }
    }

    // What a client reads from the old type it can read from the new one: only null may be taken away.
    private static bool StandsIn(GraphQLType old, GraphQLType @new) => (old, @new) switch
    {
        (NonNullType outer, NonNullType inner) => StandsIn(outer.OfType, inner.OfType),
        (NonNullType, _) => false,
        (_, NonNullType inner) => StandsIn(old, inner.OfType),
        (ListType outer, ListType inner) => StandsIn(outer.OfType, inner.OfType),
        (NamedType, NamedType) => old.Named.Name == @new.Named.Name,
        _ => false,
    };

    private static string KindOf(NamedType type) => type switch
    {
        ScalarType => "a Scalar type",
        ObjectType => "an Object type",
        InterfaceType => "an Interface type",
        UnionType => "a Union type",
        EnumType => "an Enum type",
        _ => "an Input type",
    };
}
