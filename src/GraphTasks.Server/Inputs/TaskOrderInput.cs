using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs;

/// <summary>The input <c>TaskOrder</c>.</summary>
internal static class TaskOrderInput
{
    public static TaskOrder Read(InputObject? input) => input is null
        ? TaskOrder.Printed
        : new(input.Enum<TaskOrderField>("field")!.Value, input.Get<string>("direction") == "DESC");
}
