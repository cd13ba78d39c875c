using BenchmarkDotNet.Running;
using GraphTasks.Benchmarks.GraphQL;

if (args is ["graphql", .. var rest])
    GraphQLComparison.Run(rest.FirstOrDefault());
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
