namespace GraphTasks.GraphQL.Execution.Writing;

/// <summary>Writes a list of leaves.</summary>
internal sealed class ListWriter<TList, TItem>(ValueWriter<TItem> item, bool nonNullItems) : ValueWriter<TList>
    where TList : IEnumerable<TItem>
{
    public override Outcome Write(TList value, ResponseWriter response)
    {
        if (value is null)
            return Outcome.Null;
        response.Json.WriteByte((byte)'[');
        var index = 0;
        foreach (var each in value)
        {
            if (index > 0)
                response.Json.WriteByte((byte)',');
            response.Path.Push(index++);
            var mark = response.Json.Position;
            var there = response.Finish(item.Write(each, response), mark, nonNullItems);
            response.Path.Pop();
            if (!there)
                return Outcome.Failed;
        }

        response.Json.WriteByte((byte)']');
        return Outcome.Written;
    }
}
