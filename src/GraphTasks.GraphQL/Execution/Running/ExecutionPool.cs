namespace GraphTasks.GraphQL.Execution.Running;

/// <summary>Executions that wait for their next request.</summary>
internal sealed class ExecutionPool
{
    private const int MostKept = 32;

    private readonly Kept<OperationExecution> _kept = new(MostKept);

    public OperationExecution Rent() => _kept.TryTake(out var execution) ? execution : new OperationExecution();

    public void Return(OperationExecution execution)
    {
        execution.Clear();
        _kept.Add(execution);
    }
}
