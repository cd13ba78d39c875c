using System.Globalization;
using BenchmarkDotNet.Running;
using GraphTasks.Benchmarks.GraphQL;
using GraphTasks.Benchmarks.Http;
using GraphTasks.Benchmarks.Stewards;
using GraphTasks.Benchmarks.Themes;

if (args is ["graphql", .. var rest])
    GraphQLComparison.Run(rest.FirstOrDefault());
else if (args is ["http", var data, var command, ..])
    HttpComparison.Run(data, command, rounds: args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 5, seconds: args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : 3);
else if (args is ["cached", var cached, var caching, ..])
    CacheComparison.Run(cached, caching, rounds: args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 5, seconds: args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : 3);
else if (args is ["soak", var folder, var server, var minutes])
    Soak.Run(folder, server, double.Parse(minutes, CultureInfo.InvariantCulture));
else if (args is ["reference", var store, var port, var introspection])
    ReferenceServer.Run(store, int.Parse(port, CultureInfo.InvariantCulture), introspection);
else if (args is ["decisions", var decided, .. var times])
    DecisionBenchmark.Run(decided, times.Length > 0 ? int.Parse(times[0], CultureInfo.InvariantCulture) : 3);
else if (args is ["retag", .. var sizes])
    RetagBenchmark.Run(sizes.FirstOrDefault());
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
