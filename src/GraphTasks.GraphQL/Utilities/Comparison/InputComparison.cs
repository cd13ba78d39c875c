using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Utilities;

/// <summary>Compares what clients send: arguments and the fields of input objects.</summary>
internal sealed class InputComparison(ChangeList changes)
{
    private sealed record Kinds(SchemaChangeKind TypeChanged, SchemaChangeKind TypeChangedSafely, SchemaChangeKind DefaultChanged, SchemaChangeKind DefaultAdded);

    private static readonly Kinds OfArguments = new(SchemaChangeKind.ArgumentTypeChanged, SchemaChangeKind.ArgumentTypeChangedSafely,
        SchemaChangeKind.ArgumentDefaultValueChanged, SchemaChangeKind.ArgumentDefaultValueAdded);

    private static readonly Kinds OfFields = new(SchemaChangeKind.FieldTypeChanged, SchemaChangeKind.FieldTypeChangedSafely,
        SchemaChangeKind.InputFieldDefaultValueChanged, SchemaChangeKind.InputFieldDefaultValueAdded);

    public void Arguments(NameTable<InputValue> old, NameTable<InputValue> @new, bool ofDirective = false)
    {
        var arguments = new NameDifference<InputValue>(old, @new);
        foreach (var argument in arguments.Removed)
            changes.Add(ofDirective ? SchemaChangeKind.DirectiveArgumentRemoved : SchemaChangeKind.ArgumentRemoved, $"Argument {argument} was removed.");
        foreach (var (oldArgument, newArgument) in arguments.Kept)
            Kept(oldArgument, newArgument, OfArguments, $"Argument {oldArgument} has", $"argument {oldArgument}");
        foreach (var argument in arguments.Added)
        {
            if (argument.IsRequired)
                changes.Add(ofDirective ? SchemaChangeKind.RequiredDirectiveArgumentAdded : SchemaChangeKind.RequiredArgumentAdded,
                    $"A required argument {argument} was added.");
            else
                changes.Add(ofDirective ? SchemaChangeKind.OptionalDirectiveArgumentAdded : SchemaChangeKind.OptionalArgumentAdded,
                    $"An optional argument {argument} was added.");
        }
    }

    public void InputObject(InputObjectType old, InputObjectType @new)
    {
        var fields = new NameDifference<InputValue>(old.Fields, @new.Fields);
        foreach (var field in fields.Added)
        {
            if (field.IsRequired)
                changes.Add(SchemaChangeKind.RequiredInputFieldAdded, $"A required field {field} was added.");
            else
                changes.Add(SchemaChangeKind.OptionalInputFieldAdded, $"An optional field {field} was added.");
        }

        foreach (var field in fields.Removed)
            changes.Add(SchemaChangeKind.FieldRemoved, $"Field {field} was removed.");
        foreach (var (oldField, newField) in fields.Kept)
            Kept(oldField, newField, OfFields, $"Field {oldField}", $"input field {oldField}");
        if (old.IsOneOf != @new.IsOneOf)
            changes.Add(@new.IsOneOf ? SchemaChangeKind.OneOfAdded : SchemaChangeKind.OneOfRemoved,
                $"@oneOf was {(@new.IsOneOf ? "added to" : "removed from")} {old}.");
    }

    private void Kept(InputValue old, InputValue @new, Kinds kinds, string sentence, string subject)
    {
        if (!Takes(@new.Type, old.Type))
        {
            changes.Add(kinds.TypeChanged, $"{sentence} changed type from {old.Type} to {@new.Type}.");
        }
        else
        {
            if (old.Type.ToString() != @new.Type.ToString())
                changes.Add(kinds.TypeChangedSafely, $"{sentence} changed type from {old.Type} to {@new.Type}.");
            Default(old, @new, kinds);
        }

        changes.Remarks(subject, old, @new);
    }

    private void Default(InputValue old, InputValue @new, Kinds kinds)
    {
        var (oldValue, newValue) = (Text(old.DefaultValue), Text(@new.DefaultValue));
        if (oldValue == newValue)
            return;
        if (oldValue is null)
            changes.Add(kinds.DefaultAdded, $"{old} added a defaultValue {newValue}.");
        else
            changes.Add(kinds.DefaultChanged, newValue is null
                ? $"{old} defaultValue was removed."
                : $"{old} has changed defaultValue from {oldValue} to {newValue}.");
    }

    // All that clients sent for the old type the new one takes: only null may be allowed in addition.
    private static bool Takes(GraphQLType @new, GraphQLType old) => (@new, old) switch
    {
        (NonNullType outer, NonNullType inner) => Takes(outer.OfType, inner.OfType),
        (NonNullType, _) => false,
        (_, NonNullType inner) => Takes(@new, inner.OfType),
        (ListType outer, ListType inner) => Takes(outer.OfType, inner.OfType),
        (NamedType, NamedType) => @new.Named.Name == old.Named.Name,
        _ => false,
    };

    private static string? Text(ValueNode? value) => value is null ? null : Printer.Print(Sorted(value));

    // The order of the fields of a value means nothing.
    private static ValueNode Sorted(ValueNode value) => value switch
    {
        ObjectValueNode fields => new ObjectValueNode
        {
            Fields = fields.Fields.OrderBy(field => field.Name.Value, NaturalComparer.Instance)
                .Select(field => new ObjectFieldNode { Name = field.Name, Value = Sorted(field.Value) }).ToList(),
        },
        ListValueNode list => new ListValueNode { Values = list.Values.Select(Sorted).ToList() },
        _ => value,
    };
}
