namespace GraphTasks.GraphQL.Execution;

/// <summary>A field of a request with what is selected of its values, fragments followed.</summary>
public interface IFieldSelection
{
    /// <summary>The field's name in the schema.</summary>
    string Name { get; }

    /// <summary>The fields that are selected of the values, or of those of one of their possible types; none for a leaf.</summary>
    IEnumerable<IFieldSelection> Selected { get; }
}
