using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Planning;

/// <summary>What is selected of objects of one type, with fragments followed and fields of one response name merged.</summary>
internal sealed class SelectionPlan
{
    public SelectionPlan(ObjectType type, PlannedField[] fields)
    {
        Type = type;
        Fields = fields;
        Columns = fields.Where(field => !field.Binding.IsInline).ToArray();
        for (var i = 0; i < Columns.Length; i++)
            Columns[i].Column = i;
    }

    /// <summary>The type of the objects.</summary>
    public ObjectType Type { get; }

    /// <summary>All fields, in the order of the response.</summary>
    public PlannedField[] Fields { get; }

    /// <summary>The fields that are resolved before they are written.</summary>
    public PlannedField[] Columns { get; }
}
