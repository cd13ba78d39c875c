using System.Collections.Concurrent;

namespace GraphTasks.GraphQL.Execution.Running;

/// <summary>Executions that wait for their next request.</summary>
internal sealed class ExecutionPool
{
    private const int MostKept = 32;

    private readonly ConcurrentBag<OperationExecution> _kept = [];

    public OperationExecution Rent() => _kept.TryTake(out var execution) ? execution : new OperationExecution();

    public void Return(OperationExecution execution)
    {
        execution.Clear();
        if (_kept.Count < MostKept)
            _kept.Add(execution);
    }
}
